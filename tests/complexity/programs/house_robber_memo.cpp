// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    long long rob(const vector<int>& nums) {
        int n = nums.size();
        vector<long long> best(n, -1);
        function<long long(int)> from = [&](int i) -> long long {
            if (i >= n)  // HOT
                return 0;
            if (best[i] >= 0)                                   // HOT
                return best[i];                                 // HOT
            best[i] = max(from(i + 1), nums[i] + from(i + 2));  // HOT
            return best[i];                                     // HOT
        };
        return from(0);
    }
};

int main(int argc, char** argv) {
    vector<int> nums = measured::numbers(measured::size(argc, argv, 1), 1000);
    measured::run([&] { return Solution().rob(nums); });
}
