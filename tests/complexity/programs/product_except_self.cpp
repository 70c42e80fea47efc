// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<unsigned> productExceptSelf(const vector<unsigned>& nums) {
        int n = nums.size();
        vector<unsigned> result(n, 1);
        for (int i = 1; i < n; i++)                   // HOT
            result[i] = result[i - 1] * nums[i - 1];  // HOT
        unsigned suffix = 1;
        for (int i = n - 1; i >= 0; i--) {  // HOT
            result[i] *= suffix;            // HOT
            suffix *= nums[i];              // HOT
        }
        return result;
    }
};

int main(int argc, char** argv) {
    vector<unsigned> nums(measured::size(argc, argv, 1));
    for (unsigned& x : nums)
        x = measured::random() % 100 * 2 + 1;
    measured::run([&] { return Solution().productExceptSelf(nums); });
}
