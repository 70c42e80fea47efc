// time: O(1) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    uint32_t reverseBits(uint32_t n) {
        uint32_t res = 0;
        for (int i = 0; i < 32; ++i) {
            res = (res << 1) | (n & 1);
            n >>= 1;
        }
        return res;
    }
    int hammingDistance(uint32_t a, uint32_t b) {
        int d = 0;
        for (int i = 0; i < 32; ++i) d += ((a >> i) & 1) != ((b >> i) & 1);
        return d;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    uint32_t salt = measured::random();
    measured::run([&] {
        Solution s;
        return s.reverseBits(n) ^ s.hammingDistance(n, salt);
    });
}
