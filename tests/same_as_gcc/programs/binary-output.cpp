#include <cstdio>
int main() { for (int i = 0; i < 40; ++i) std::putchar(i); }
