#pragma GCC optimize("O3,unroll-loops")
#include <cstdio>
int main() { int s = 0; for (int i = 0; i < 1000; ++i) s += i * i; std::printf("%d", s); }
