// time: O(log n) space: O(log n)
// axes: n
#include "measured.h"

constexpr std::uint64_t P = 1'000'000'007;

struct Series {
    std::uint64_t sum;    // 1 + b + ... + b^(n-1)
    std::uint64_t power;  // b^n
};

Series series(std::uint64_t b, int n) {  // HOT
    if (n == 0) return {0, 1};
    Series half = series(b, n / 2);  // HOT
    Series all{half.sum * (1 + half.power) % P, half.power * half.power % P};  // HOT
    if (n % 2) {  // HOT
        all.sum = (all.sum + all.power) % P;  // HOT
        all.power = all.power * b % P;  // HOT
    }
    return all;  // HOT
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    std::uint64_t rate = 2 + measured::random() % 1000;
    measured::run([&] { return series(rate, n).sum; });
}
