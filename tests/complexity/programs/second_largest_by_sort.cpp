// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int secondLargest(vector<int> nums) {
    ranges::sort(nums, greater<>());  // HOT
    for (int x : nums) {
        if (x != nums[0])
            return x;
    }
    return -1;
}

int main(int argc, char** argv) {
    vector<int> nums = measured::shuffled(measured::size(argc, argv, 1));
    measured::run([&] { return secondLargest(nums); });
}
