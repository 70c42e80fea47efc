// verdict: security-violation
// reason: mounts or namespaces (chroot)
// A root of its own.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += chroot("/") == 0;
    printf("%d\n", n);
}
