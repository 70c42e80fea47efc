// verdict: security-violation
// reason: its user or rights (prctl)
// Would let it outlive the runner.

#include <sys/prctl.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += prctl(PR_SET_PDEATHSIG, 0) == 0;
    printf("%d\n", n);
}
