// time: O(n^2) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    long long trap(const vector<int>& height) {
        long long water = 0;
        for (auto it = height.begin(); it != height.end(); ++it) {
            int left = *max_element(height.begin(), it + 1);  // HOT
            int right = *max_element(it, height.end());       // HOT
            water += min(left, right) - *it;
        }
        return water;
    }
};

int main(int argc, char** argv) {
    vector<int> height = measured::numbers(measured::size(argc, argv, 1), 10000);
    measured::run([&] { return Solution().trap(height); });
}
