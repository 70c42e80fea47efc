// verdict: security-violation
// reason: tried to change its limits
// The stack's limit is a program's own affair, but not the runner's.

#include <sys/resource.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    rlimit none{1 << 20, 1 << 20};
    n += prlimit(getppid(), RLIMIT_STACK, &none, nullptr) == 0;
    printf("%d\n", n);
}
