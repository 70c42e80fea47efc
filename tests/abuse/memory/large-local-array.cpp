// verdict: runtime-error
// reason: stack overflow
// levels: all
// One frame larger than the stack.

#include <cstdio>
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char block[600 << 20];
    block[n] = 1;
    asm volatile("" : : "r"(block) : "memory");
    n += block[n] != 1;
    printf("%d\n", n);
}
