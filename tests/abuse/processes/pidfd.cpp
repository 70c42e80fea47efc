// verdict: security-violation
// reason: tried to reach another process (pidfd_open)
// A handle on another process.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += syscall(SYS_pidfd_open, getppid(), 0) >= 0;
    printf("%d\n", n);
}
