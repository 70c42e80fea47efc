// verdict: output-limit-exceeded
// levels: all
// A single byte a terabyte away.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += pwrite(1, "x", 1, 1LL << 40) == 1;
    printf("%d\n", n);
}
