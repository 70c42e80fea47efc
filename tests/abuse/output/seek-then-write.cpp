// verdict: output-limit-exceeded
// The same in two steps.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    lseek(1, 1LL << 40, SEEK_SET);
    n += write(1, "x", 1) == 1;
    printf("%d\n", n);
}
