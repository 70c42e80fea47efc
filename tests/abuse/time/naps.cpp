// verdict: idle-limit-exceeded
// Wakes up all the time and does nothing.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (;;)
        usleep(20000);
    printf("%d\n", n);
}
