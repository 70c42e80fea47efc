// verdict: runtime-error
// reason: SIGXFSZ
// Nothing was written: the signal alone is no flood.

#include <csignal>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    raise(SIGXFSZ);
    printf("%d\n", n);
}
