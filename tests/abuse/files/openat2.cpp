// verdict: security-violation
// reason: tried to open
// The newest way to open a file.

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    open_how how{};
    n += syscall(SYS_openat2, AT_FDCWD, "/etc/shadow", &how, sizeof how) >= 0;
    printf("%d\n", n);
}
