// verdict: security-violation
// reason: tried to change files (symlink)
// levels: all
// A link left behind misleads whoever comes next.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += symlink("/etc/passwd", "link") == 0;
    printf("%d\n", n);
}
