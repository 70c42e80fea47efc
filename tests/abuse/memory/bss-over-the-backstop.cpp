// verdict: compile-error
// No address of the program reaches so far: the linker says so.

#include <cstdio>
static char block[6ULL << 30];

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    block[n] = 1;
    asm volatile("" : : "r"(block) : "memory");
    printf("%d\n", n);
}
