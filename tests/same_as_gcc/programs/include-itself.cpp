#ifndef TWICE
#define TWICE
#include <cstdio>
#include __FILE__
int main() { std::printf("%d", twice()); }
#else
int twice() { return 2; }
#endif
