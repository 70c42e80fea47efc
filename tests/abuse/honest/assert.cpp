// verdict: runtime-error
// reason: SIGABRT
// Prints and aborts.

#include <cassert>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    assert(n == 123456789);
    printf("%d\n", n);
}
