// verdict: security-violation
// reason: tried to open a file: `/etc/passwd`
// levels: all
// A file that everybody may read is still none of a solution's business.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    FILE* file = fopen("/etc/passwd", "r");
    n += file != nullptr;
    printf("%d\n", n);
}
