// verdict: security-violation
// reason: tried to change files
// Moves somebody else's file.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += rename("/proc/version", "/tmp/judge-abuse") == 0;
    printf("%d\n", n);
}
