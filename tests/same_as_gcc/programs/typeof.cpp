#include <cstdio>
int main() { typeof(3.5) x = 2.5; std::printf("%.1f", x); }
