// verdict: security-violation
// reason: tried to reach another process (ptrace)
// levels: all
// A debugger owns what it debugs.

#include <sys/ptrace.h>
#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0;
    printf("%d\n", n);
}
