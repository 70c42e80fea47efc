#include <cstdio>
asm(".globl seven\nseven: mov $7, %eax\nret\n");
extern "C" int seven();
int main() { std::printf("%d", seven()); }
