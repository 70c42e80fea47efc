// verdict: security-violation
// reason: tried to reach another process (process_vm_readv)
// levels: all
// The judge's memory holds the expected answers.

#include <sys/uio.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char byte;
    iovec here{&byte, 1}, there{reinterpret_cast<void*>(0x400000), 1};
    n += process_vm_readv(getppid(), &here, 1, &there, 1, 0) == 1;
    printf("%d\n", n);
}
