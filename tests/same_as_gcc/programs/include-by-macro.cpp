#define HEADER <cstdio>
#include HEADER
int main() { std::puts("computed"); }
