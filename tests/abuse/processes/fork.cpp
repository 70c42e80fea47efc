// verdict: security-violation
// reason: tried to start another process
// levels: all
// One is too many.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    if (fork() == 0)
        _exit(0);
    printf("%d\n", n);
}
