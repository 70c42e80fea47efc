// verdict: security-violation
// reason: tried to reach another process (ptrace)
// A way to change one's own calls.

#include <sys/ptrace.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0;
    printf("%d\n", n);
}
