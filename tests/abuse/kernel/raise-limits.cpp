// verdict: security-violation
// reason: tried to change its limits
// levels: all
// More memory, more threads.

#include <sys/resource.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    n += setrlimit(RLIMIT_AS, &all) == 0;
    printf("%d\n", n);
}
