// verdict: runtime-error
// reason: SIGBUS
// levels: all
// A fault that is sent by another name.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    raise(SIGBUS);
    printf("%d\n", n);
}
