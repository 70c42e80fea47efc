// verdict: security-violation
// reason: tried to open a file: `made-here`
// creat is a call of its own.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += syscall(SYS_creat, "made-here", 0600) >= 0;
    printf("%d\n", n);
}
