// verdict: time-limit-exceeded
// levels: all
// Polite, and yet busy.

#include <sched.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (;;)
        sched_yield();
    printf("%d\n", n);
}
