#define _USE_MATH_DEFINES
#include <cmath>
#include <cstdio>
int main() { std::printf("%.5f", M_PI); }
