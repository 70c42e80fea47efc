// verdict: security-violation
// reason: userfaultfd
// A favourite of exploits.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += syscall(SYS_userfaultfd, 0) >= 0;
    printf("%d\n", n);
}
