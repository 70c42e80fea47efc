#include <cstdio>
extern "C" long write(int, const void*, unsigned long n) { return (long)n; }
int main() { std::puts("seen"); }
