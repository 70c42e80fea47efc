#include <cstdio>
#pragma GCC poison gets
int main() { std::puts("ok"); }
