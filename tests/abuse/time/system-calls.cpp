// verdict: time-limit-exceeded
// levels: all
// All the time is the kernel's.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (;;)
        syscall(SYS_getppid);
    printf("%d\n", n);
}
