// verdict: compile-error
// reason: the program would be larger than
// A section that has to lie at a multiple of 256 MiB.

#include <cstdio>

alignas(1 << 28) volatile char aligned[64] = {1};

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
