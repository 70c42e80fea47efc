// verdict: security-violation
// reason: tried to reach another process (kill)
// levels: all
// The runner must not die by it.

#include <unistd.h>
#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += kill(getppid(), SIGKILL) == 0;
    printf("%d\n", n);
}
