// verdict: idle-limit-exceeded
// levels: all
// Sleeps, and asks for something that is denied quietly in between.

#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (;;) {
        timespec time{0, 10'000'000};
        nanosleep(&time, nullptr);
        open("/etc/localtime", O_RDONLY);
    }
    printf("%d\n", n);
}
