// verdict: compile-error
// reason: `/dev/zero` may not be read by the compiler
// levels: all
// A header without end.

#include <cstdio>
#include "/dev/zero"

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
