#pragma GCC target("popcnt")
#include <bits/stdc++.h>
int main() { std::printf("%d", __builtin_popcount(1023)); }
