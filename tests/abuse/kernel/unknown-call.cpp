// verdict: security-violation
// reason: tried to make the system call
// A number that no kernel has yet.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += syscall(999) == -1;
    printf("%d\n", n);
}
