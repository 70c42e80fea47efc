#include <cstdio>
int main() { void* to[] = {&&a, &&b}; goto *to[1];
a: std::puts("a");
b: std::puts("b"); }
