// verdict: security-violation
// reason: tried to run another program (execveat)
// levels: all
// The first exec is allowed by descriptor: an absolute path must not slip through.

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    const char* words[] = {"sh", nullptr};
    const char* none[] = {nullptr};
    syscall(SYS_execveat, 3, "/bin/sh", words, none, AT_EMPTY_PATH);
    printf("%d\n", n);
}
