// time: O(1) space: O(1)
// axes: n
#include "measured.h"

// Where the n-th cell of the number spiral lies (cell 1 is the centre).
int main(int argc, char** argv) {
    long long n = measured::size(argc, argv, 1);
    measured::run([&] {
        long long ring = static_cast<long long>(std::ceil((std::sqrt(static_cast<double>(n)) - 1) / 2));
        if (ring <= 0) return 0LL;
        long long side = 2 * ring, corner = (side + 1) * (side + 1), back = corner - n;
        long long x, y;
        switch (back / side) {
            case 0: x = ring - back, y = -ring; break;
            case 1: x = -ring, y = -ring + (back - side); break;
            case 2: x = -ring + (back - 2 * side), y = ring; break;
            default: x = ring, y = ring - (back - 3 * side); break;
        }
        return std::llabs(x) + std::llabs(y);
    });
}
