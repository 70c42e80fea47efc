// verdict: security-violation
// reason: tried to run another program (execve)
// levels: all
// Replaces the program under judgement.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    execl("/bin/sh", "sh", "-c", "echo 7", nullptr);
    printf("%d\n", n);
}
