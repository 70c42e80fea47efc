// verdict: output-limit-exceeded
// levels: all
// Writes fail without end.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    signal(SIGXFSZ, SIG_IGN);
    for (;;)
        puts("flood, flood, flood, flood, flood, flood, flood, flood");
    printf("%d\n", n);
}
