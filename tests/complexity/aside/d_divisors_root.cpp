// time: O(sqrt(n)) space: O(1)
// axes: n
#include "measured.h"

int main(int argc, char** argv) {
    long n = measured::size(argc, argv, 1);
    measured::run([&] {
        long sum = 0;
        for (long d = 1; d * d <= n; ++d)       // HOT
            if (n % d == 0)                     // HOT
                sum += d * d == n ? d : d + n / d;
        return sum;
    });
}
