#include <cassert>
#include <cstdio>
#define NDEBUG
#include <cassert>
int main() { assert(false); std::puts("off"); }
