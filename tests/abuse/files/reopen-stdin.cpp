// verdict: security-violation
// reason: tried to open a file: `/proc/self/fd/0`
// Opening a descriptor again would ask for more rights.

#include <fcntl.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += open("/proc/self/fd/0", O_RDWR) >= 0;
    printf("%d\n", n);
}
