// time: O(2^n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int countWays(const vector<int>& nums, int i, int remaining) {
    if (i == (int)nums.size()) return remaining == 0; // HOT
    int plus = countWays(nums, i + 1, remaining - nums[i]); // HOT
    int minus = countWays(nums, i + 1, remaining + nums[i]); // HOT
    return plus + minus; // HOT
}

int findTargetSumWays(const vector<int>& nums, int target) { return countWays(nums, 0, target); }

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 16);
    auto nums = measured::numbers(n, 50);
    measured::run([&] { return findTargetSumWays(nums, 7); });
}
