// verdict: security-violation
// reason: tried to open a network socket
// The kernel's own tables.

#include <sys/socket.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += socket(AF_NETLINK, SOCK_RAW, 0) >= 0;
    printf("%d\n", n);
}
