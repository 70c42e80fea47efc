#include <cstdio>
int main() try { throw 3; } catch (int x) { std::printf("%d", x); return 9; }
