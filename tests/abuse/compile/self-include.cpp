// verdict: compile-error
// reason: nested depth 200 exceeds maximum
// Ends at the compiler's own depth.

#include <cstdio>
#include __FILE__

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n);
}
