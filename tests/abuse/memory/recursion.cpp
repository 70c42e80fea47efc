// verdict: runtime-error
// reason: stack overflow
// levels: all
// Told apart from other faults.

#include <cstdio>
static int deeper(volatile int* above) {
    volatile int here[64];
    here[0] = *above + 1;
    return here[0] == -1 ? 0 : deeper(here) + here[0];
}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    volatile int start = n;
    n += deeper(&start);
    printf("%d\n", n);
}
