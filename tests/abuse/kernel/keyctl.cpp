// verdict: security-violation
// reason: keyctl
// Keys of the user.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += syscall(SYS_keyctl, 0, -3, 0) >= 0;
    printf("%d\n", n);
}
