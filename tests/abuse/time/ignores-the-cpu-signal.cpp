// verdict: time-limit-exceeded
// The kernel's own limit sends a signal that can be ignored.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    signal(SIGXCPU, SIG_IGN);
    for (volatile long i = 0;; i = i + 1) {
    }
    printf("%d\n", n);
}
