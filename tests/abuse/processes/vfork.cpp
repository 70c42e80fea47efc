// verdict: security-violation
// reason: tried to start another process
// A call of its own.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    if (vfork() == 0)
        _exit(0);
    printf("%d\n", n);
}
