#define private public
#include <cstdio>
class A { private: int x = 4; };
int main() { std::printf("%d", A().x); }
