// verdict: security-violation
// A socket that was left open could be spoken to.

#include <sys/socket.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < 8; ++i)
        n += send(i, "x", 1, 0) > 0;
    printf("%d\n", n);
}
