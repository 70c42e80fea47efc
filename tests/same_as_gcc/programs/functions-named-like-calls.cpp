#include <cstdio>
int read() { return 6; }
void write(int x) { std::printf("%d", x); }
int open(char c) { return c; }
int main() { write(read() + open(1)); }
