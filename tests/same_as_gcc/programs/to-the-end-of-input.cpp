#include <cstdio>
int main() { int c, n = 0; while ((c = std::getchar()) != EOF) n += c; std::printf("%d", n); }
