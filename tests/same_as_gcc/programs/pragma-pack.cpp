#pragma pack(push, 1)
#include <cstdio>
struct A { char c; int i; };
#pragma pack(pop)
int main() { std::printf("%zu", sizeof(A)); }
