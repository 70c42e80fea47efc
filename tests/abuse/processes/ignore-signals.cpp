// verdict: time-limit-exceeded
// levels: all
// SIGKILL asks nobody.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 1; i < 65; ++i)
        signal(i, SIG_IGN);
    for (volatile long i = 0;; i = i + 1) {
    }
    printf("%d\n", n);
}
