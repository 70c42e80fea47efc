// time: O(2^n) space: O(2^n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<int> grayCode(int n) {
        vector<int> codes{0};
        for (int bit = 0; bit < n; bit++) {
            for (int i = (int)codes.size() - 1; i >= 0; i--)  // HOT
                codes.push_back(codes[i] | 1 << bit);         // HOT
        }
        return codes;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 10);
    measured::run([&] { return Solution().grayCode(n); });
}
