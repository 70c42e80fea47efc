// verdict: idle-limit-exceeded
// levels: all
// Uses no processor.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    sleep(100);
    printf("%d\n", n);
}
