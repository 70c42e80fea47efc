// verdict: memory-limit-exceeded
// levels: all
// memory: 64 MiB
// Without its main thread, a process shows no memory by its own name.

#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::thread([n] {
        usleep(1000);
        for (int i = 0; i < 2048; ++i) {
            void* block = malloc(1 << 20);
            asm volatile("" : "+r"(block));
            memset(block, 1, 1 << 20);
        }
        printf("%d\n", n);
        fflush(stdout);
        for (;;)
            pause();
    }).detach();
    syscall(SYS_exit, 0);
}
