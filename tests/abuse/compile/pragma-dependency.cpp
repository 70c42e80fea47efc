// verdict: compile-error
// reason: `/etc/passwd` may not be read by the compiler
// levels: all
// Asks the compiler about a file.

#include <cstdio>
#pragma GCC dependency "/etc/passwd"
#include "/proc/self/environ"

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
