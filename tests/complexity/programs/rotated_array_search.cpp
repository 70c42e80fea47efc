// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    int search(vector<int>& nums, int target) {
        int lo = 0, hi = (int)nums.size() - 1;
        while (lo <= hi) {                 // HOT
            int mid = lo + (hi - lo) / 2;  // HOT
            if (nums[mid] == target)       // HOT
                return mid;
            if (nums[lo] <= nums[mid]) {                       // HOT
                if (nums[lo] <= target && target < nums[mid])  // HOT
                    hi = mid - 1;                              // HOT
                else
                    lo = mid + 1;                                   // HOT
            } else if (nums[mid] < target && target <= nums[hi]) {  // HOT
                lo = mid + 1;                                       // HOT
            } else {
                hi = mid - 1;  // HOT
            }
        }
        return -1;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> nums(n);
    for (int i = 0; i < n; i++)
        nums[(i + n / 3) % n] = 2 * i;
    int absent = 2 * (int)(measured::random() % n) + 1;
    measured::run([&] { return Solution().search(nums, absent); });
}
