#include <cstdio>
int main() { std::fputs("log", stderr); std::puts("out"); }
