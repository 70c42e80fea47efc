// verdict: security-violation
// Rights in a namespace of one's own.

#include <sched.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += unshare(CLONE_NEWUSER) == 0;
    printf("%d\n", n);
}
