#include <cstdio>
#include <type_traits>
#include <cstdlib>
#include <numeric>
int main() { __int128 x = (__int128)1 << 100; std::printf("%d %d %d", (int)(x >> 98), std::is_integral_v<__int128>, (int)std::gcd((__int128)12, (__int128)18)); }
