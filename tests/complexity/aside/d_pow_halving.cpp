// time: O(log n) space: O(log n)
// axes: n
#include "measured.h"

constexpr std::uint64_t kMod = 1'000'000'007;

std::uint64_t power(std::uint64_t base, unsigned exponent) {
    if (exponent == 0) return 1;                      // HOT
    std::uint64_t half = power(base, exponent / 2);   // HOT
    half = half * half % kMod;                        // HOT
    return exponent % 2 ? half * base % kMod : half;  // HOT
}

int main(int argc, char** argv) {
    unsigned n = measured::size(argc, argv, 1);
    std::uint64_t base = 2 + measured::random() % 1000;
    measured::run([&] { return power(base, n); });
}
