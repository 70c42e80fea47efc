// verdict: security-violation
// reason: tried to open a network socket
// Packets made by hand.

#include <sys/socket.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += socket(AF_INET, SOCK_RAW, 1) >= 0;
    printf("%d\n", n);
}
