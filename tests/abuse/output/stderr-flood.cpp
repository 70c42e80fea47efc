// verdict: output-limit-exceeded
// levels: all
// Debugging prints are limited too.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (;;)
        fputs("flood, flood, flood, flood, flood, flood, flood\n", stderr);
    printf("%d\n", n);
}
