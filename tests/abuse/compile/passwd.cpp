// verdict: compile-error
// reason: `/etc/passwd` may not be read by the compiler
// levels: all
// Its lines would stand in the error message.

#include "/etc/passwd"
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
