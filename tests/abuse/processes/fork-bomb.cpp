// verdict: security-violation
// reason: tried to start another process
// levels: all
// Capped, should the sandbox be broken.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < 6; ++i)
        n += fork() > 0;
    printf("%d\n", n);
}
