// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

int findMin(const vector<int>& nums) {
    int lo = 0, hi = nums.size() - 1;
    while (lo < hi) { // HOT
        int mid = lo + (hi - lo) / 2; // HOT
        if (nums[mid] > nums[hi]) // HOT
            lo = mid + 1; // HOT
        else
            hi = mid; // HOT
    }
    return nums[lo];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> nums(n);
    iota(nums.begin(), nums.end(), 5);
    rotate(nums.begin(), nums.begin() + measured::random() % n, nums.end());
    measured::run([&] { return findMin(nums); });
}
