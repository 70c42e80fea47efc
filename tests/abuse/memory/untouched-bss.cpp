// verdict: memory-limit-exceeded
// reason: its global variables alone take 1 GiB
// levels: all
// A large global array is counted whole, though little of it is used: the program is not run.

#include <cstdio>
static char block[1 << 30];

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    block[n] = 1;
    asm volatile("" : : "r"(block) : "memory");
    printf("%d\n", n);
}
