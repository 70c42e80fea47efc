#include <cstdio>
#include <iostream>
int main() { int a, b; std::scanf("%d", &a); std::cin >> b; std::printf("%d ", a); std::cout << b << " "; std::printf("end"); }
