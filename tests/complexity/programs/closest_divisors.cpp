// time: O(sqrt n) space: O(1)
// axes: n
#include "measured.h"

int main(int argc, char** argv) {
    long long n = measured::size(argc, argv, 1);
    measured::run([&] {
        long long side = 1;
        for (long long i = 1; i * i <= n; ++i)  // HOT
            if (n % i == 0)  // HOT
                side = i;
        return n / side - side;
    });
}
