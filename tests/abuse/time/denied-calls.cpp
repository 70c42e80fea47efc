// verdict: time-limit-exceeded
// levels: all
// A loop of calls that are denied quietly.

#include <fcntl.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (;;)
        open("/etc/localtime", O_RDONLY);
    printf("%d\n", n);
}
