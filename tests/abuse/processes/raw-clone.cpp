// verdict: security-violation
// reason: tried to start another process (clone)
// Below libc.

#include <sys/syscall.h>
#include <unistd.h>
#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    if (syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr) == 0)
        _exit(0);
    printf("%d\n", n);
}
