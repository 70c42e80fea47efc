#include <cstdio>
int main() { volatile double a = 0.1, b = 10, c = -1; double r = a * b + c; std::printf("%.17g %d", r, (int)sizeof(long double)); }
