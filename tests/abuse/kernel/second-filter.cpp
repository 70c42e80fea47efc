// verdict: security-violation
// reason: its user or rights
// A filter of its own could notify itself.

#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, nullptr) == 0;
    printf("%d\n", n);
}
