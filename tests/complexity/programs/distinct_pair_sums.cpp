// time: O(n^2 log n) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

size_t distinctPairSums(const vector<int>& nums) {
    set<long long> sums;
    for (size_t i = 0; i < nums.size(); i++) {
        for (size_t j = i + 1; j < nums.size(); j++)
            sums.insert((long long)nums[i] + nums[j]);  // HOT
    }
    return sums.size();
}

int main(int argc, char** argv) {
    vector<int> nums = measured::numbers(measured::size(argc, argv, 1), 2000000000);
    measured::run([&] { return distinctPairSums(nums); });
}
