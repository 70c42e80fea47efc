// verdict: security-violation
// reason: share memory or queues
// Outlives the process.

#include <sys/shm.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600) >= 0;
    printf("%d\n", n);
}
