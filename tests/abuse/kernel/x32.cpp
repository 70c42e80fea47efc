// verdict: security-violation
// levels: all
// The same architecture, other numbers.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += syscall(0x40000000 + SYS_getpid) == -1;
    printf("%d\n", n);
}
