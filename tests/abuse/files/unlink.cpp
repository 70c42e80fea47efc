// verdict: security-violation
// reason: tried to change files (unlink): `/proc/version`
// Deleting is writing.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += unlink("/proc/version") == 0;
    printf("%d\n", n);
}
