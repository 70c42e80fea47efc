// verdict: compile-error
// Larger than the address-space limit; no address in the program reaches so far, says the linker.

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
