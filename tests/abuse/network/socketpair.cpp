// verdict: security-violation
// reason: tried to open a network socket (socketpair)
// levels: all
// Harmless by itself, the start of passing descriptors.

#include <sys/socket.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    int ends[2];
    n += socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0;
    printf("%d\n", n);
}
