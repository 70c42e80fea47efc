// verdict: compile-error
// reason: `/etc/passwd` may not be read by the compiler
// levels: all
// Even the question whether a file exists is refused.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
#if __has_include("/etc/passwd") || __has_include("/etc/hostname")
    n += 1;
#endif
    printf("%d\n", n);
}
