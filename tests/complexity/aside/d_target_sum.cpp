// time: O(2^n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
    const vector<int>& nums;
    int target;

    long ways(size_t i, int sum) {
        if (i == nums.size())                                          // HOT
            return sum == target;                                      // HOT
        return ways(i + 1, sum + nums[i]) + ways(i + 1, sum - nums[i]);  // HOT
    }

public:
    Solution(const vector<int>& nums, int target) : nums(nums), target(target) {}
    long findTargetSumWays() { return ways(0, 0); }
};

int main(int argc, char** argv) {
    auto nums = measured::numbers(measured::size(argc, argv, 1, 10), 40);
    measured::run([&] { return Solution(nums, 3).findTargetSumWays(); });
}
