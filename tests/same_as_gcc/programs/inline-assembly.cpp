#include <cstdio>
int main() { int x = 4; asm("add $3, %0" : "+r"(x)); std::printf("%d", x); }
