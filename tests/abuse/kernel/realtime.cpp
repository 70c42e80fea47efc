// verdict: security-violation
// reason: how it is scheduled (sched_setscheduler)
// levels: all
// Would starve the judge.

#include <sched.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    sched_param wanted{1};
    n += sched_setscheduler(0, SCHED_FIFO, &wanted) == 0;
    printf("%d\n", n);
}
