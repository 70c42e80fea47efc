// verdict: idle-limit-exceeded
// Waits for nothing, for ever.

#include <poll.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += poll(nullptr, 0, -1);
    printf("%d\n", n);
}
