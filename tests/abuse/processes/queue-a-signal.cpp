// verdict: security-violation
// reason: tried to reach another process
// Another call that kills.

#include <unistd.h>
#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    sigval value{};
    n += sigqueue(getppid(), 0, value) == 0;
    printf("%d\n", n);
}
