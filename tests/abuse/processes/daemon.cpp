// verdict: security-violation
// reason: tried to start another process
// A double fork with setsid leaves its session and parent.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    if (fork() == 0) {
        setsid();
        if (fork() == 0)
            sleep(3);
        _exit(0);
    }
    printf("%d\n", n);
}
