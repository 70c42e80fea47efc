// verdict: security-violation
// reason: tried to open a file: `/dev/shm/judge-abuse`
// levels: all
// Memory with a name would outlive the program.

#include <fcntl.h>
#include <sys/mman.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += shm_open("/judge-abuse", O_RDWR | O_CREAT, 0600) >= 0;
    printf("%d\n", n);
}
