// verdict: security-violation
// reason: tried to open a network socket (connect)
// A descriptor that is open already, in case it is a socket.

#include <netinet/in.h>
#include <sys/socket.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    sockaddr_in address{};
    n += connect(3, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    printf("%d\n", n);
}
