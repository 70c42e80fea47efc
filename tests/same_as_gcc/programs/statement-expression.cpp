#include <cstdio>
int main() { int x = ({ int y = 3; y * 2; }); std::printf("%d", x); }
