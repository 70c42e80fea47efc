// verdict: idle-limit-exceeded
// Or it waits.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>
#include <thread>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::thread([] {
        for (;;)
            pause();
    }).detach();
    printf("%d\n", n);
    fflush(stdout);
    syscall(SYS_exit, 0);
}
