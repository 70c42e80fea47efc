// verdict: security-violation
// reason: tried to change files (mkdir)
// A folder is a file too.

#include <sys/stat.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += mkdir("/tmp/judge-abuse", 0700) == 0;
    printf("%d\n", n);
}
