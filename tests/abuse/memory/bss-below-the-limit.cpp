// verdict: accepted
// levels: all
// Global variables may take all of the limit, as long as not all of them are used.

#include <cstdio>
static char block[256 << 20];

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    block[n] = 1;
    asm volatile("" : : "r"(block) : "memory");
    printf("%d\n", n);
}
