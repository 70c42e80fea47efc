#include <cstdio>
int counter asm("read") = 5;
int main() { std::printf("%d", counter); }
