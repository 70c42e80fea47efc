#include <cstdio>
extern "C" int first() { return 8; }
extern "C" int second() __attribute__((alias("first")));
int main() { std::printf("%d", second()); }
