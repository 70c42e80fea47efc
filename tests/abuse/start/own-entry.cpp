// verdict: compile-error
// The entry is the C library's.

#include <cstdio>

extern "C" void _start() {
    for (;;) {
    }
}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
