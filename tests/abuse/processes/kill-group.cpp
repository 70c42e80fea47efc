// verdict: security-violation
// reason: tried to reach another process (kill)
// A group may hold others.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += kill(0, 0) == 0;
    printf("%d\n", n);
}
