#include <cstdio>
int main() { std::puts("bom"); }
