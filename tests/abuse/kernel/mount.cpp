// verdict: security-violation
// reason: mounts or namespaces (mount)
// levels: all
// A new view of the files.

#include <sys/mount.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += mount("none", "/", "tmpfs", 0, nullptr) == 0;
    printf("%d\n", n);
}
