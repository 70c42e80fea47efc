#include <cstdio>
int main() noexcept { std::puts("noexcept"); }
