// verdict: security-violation
// reason: tried to open a network socket
// The same by the other protocol.

#include <sys/socket.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += socket(AF_INET6, SOCK_DGRAM, 0) >= 0;
    printf("%d\n", n);
}
