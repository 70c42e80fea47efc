// verdict: security-violation
// reason: tried to change files (rename)
// levels: all
// The current folder is empty, but this leads out of it.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += rename("sub/../../proc/version", "taken") == 0 || rename("../proc/version", "taken") == 0;
    printf("%d\n", n);
}
