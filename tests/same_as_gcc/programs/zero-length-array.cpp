#include <cstdio>
struct S { int n; int a[0]; };
int main() { std::printf("%zu", sizeof(S)); }
