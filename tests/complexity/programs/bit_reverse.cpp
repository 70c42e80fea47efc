// time: O(1) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    uint32_t reverseBits(uint32_t n) {
        uint32_t reversed = 0;
        for (int i = 0; i < 32; i++) {
            reversed = reversed << 1 | (n & 1);
            n >>= 1;
        }
        return reversed;
    }
};

int main(int argc, char** argv) {
    uint32_t n = measured::size(argc, argv, 1);
    measured::run([&] { return Solution().reverseBits(n); });
}
