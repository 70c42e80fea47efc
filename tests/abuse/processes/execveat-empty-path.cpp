// verdict: security-violation
// reason: tried to run another program (execveat)
// An empty path with a descriptor of its own.

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    const char* none[] = {nullptr};
    syscall(SYS_execveat, 1, "", none, none, AT_EMPTY_PATH);
    printf("%d\n", n);
}
