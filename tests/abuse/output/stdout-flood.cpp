// verdict: output-limit-exceeded
// levels: all
// Ends by the limit on file sizes.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (;;)
        puts("flood, flood, flood, flood, flood, flood, flood, flood");
    printf("%d\n", n);
}
