#include <cstdio>
__attribute__((weak)) int maybe();
__attribute__((weak)) int strong() { return 3; }
int main() { std::printf("%d %d", maybe ? 1 : 0, strong()); }
