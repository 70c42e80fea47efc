// verdict: security-violation
// Looking up a name opens files and sockets.

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
