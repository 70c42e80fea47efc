#include <cstdio>
struct A { A(int n) { std::printf("%d ", n); } };
A late __attribute__((init_priority(300)))(3);
A early __attribute__((init_priority(200)))(2);
int main() {}
