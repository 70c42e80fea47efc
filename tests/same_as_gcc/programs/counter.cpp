#include <cstdio>
int a = __COUNTER__, b = __COUNTER__;
int main() { std::printf("%d %d %d", a, b, __COUNTER__); }
