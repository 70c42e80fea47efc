#include <cstdio>
template <int N> struct F { static constexpr long v = N * F<N - 1>::v; };
template <> struct F<0> { static constexpr long v = 1; };
int main() { std::printf("%ld", F<12>::v); }
