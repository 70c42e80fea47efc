// verdict: runtime-error
// reason: SIGSEGV
// levels: all
// A fault that is sent, not met: it ends the program all the same.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    raise(SIGSEGV);
    printf("%d\n", n);
}
