#include <cstdio>
struct P { int x, y; };
int main() { P p{.x = 1, .y = 2}; std::printf("%d", p.y); }
