// verdict: idle-limit-exceeded
// Waits for a signal.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    pause();
    printf("%d\n", n);
}
