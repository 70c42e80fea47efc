// verdict: time-limit-exceeded
// levels: all
// A process computes on without its main thread.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>
#include <thread>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::thread([] {
        volatile bool on = true;
        while (on) {
        }
    }).detach();
    printf("%d\n", n);
    fflush(stdout);
    syscall(SYS_exit, 0);
}
