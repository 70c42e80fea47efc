// verdict: security-violation
// reason: bpf
// levels: all
// Programs inside the kernel.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char attributes[128] = {};
    n += syscall(SYS_bpf, 0, attributes, sizeof attributes) >= 0;
    printf("%d\n", n);
}
