#include <cstdio>
int main() { std::puts("same without the macro"); }
