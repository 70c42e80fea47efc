// verdict: security-violation
// reason: io_uring_setup
// levels: all
// A queue of calls that no filter sees.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char parameters[256] = {};
    n += syscall(SYS_io_uring_setup, 8, parameters) >= 0;
    printf("%d\n", n);
}
