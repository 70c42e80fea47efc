#include <cstdio>
static int import = 1; static int module = 2;
int main() { std::printf("%d", import + module); }
