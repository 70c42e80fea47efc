#include <cstdio>
auto main() -> int { std::puts("trailing"); }
