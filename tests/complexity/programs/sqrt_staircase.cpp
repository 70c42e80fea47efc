// time: O(sqrt n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    int arrangeCoins(long long n, unsigned salt) {
        int row = 0;
        unsigned mix = salt;
        while (n > row) { // HOT
            row++; // HOT
            n -= row; // HOT
            mix = mix * 31 + row; // HOT
        }
        return row + mix % 7;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    unsigned salt = measured::random();
    measured::run([&] { return Solution().arrangeCoins(n, salt); });
}
