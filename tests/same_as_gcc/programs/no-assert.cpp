#define NDEBUG
#include <cassert>
#include <cstdio>
int main() { assert(false); std::puts("on"); }
