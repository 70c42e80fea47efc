// verdict: security-violation
// reason: its user or rights (setuid)
// Back to what it was not.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += setuid(0) == 0;
    printf("%d\n", n);
}
