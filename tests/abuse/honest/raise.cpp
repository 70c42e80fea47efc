// verdict: runtime-error
// reason: SIGFPE
// A signal to itself.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    raise(SIGFPE);
    printf("%d\n", n);
}
