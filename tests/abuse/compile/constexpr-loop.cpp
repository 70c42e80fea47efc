// verdict: compile-error
// reason: loop iteration count exceeds limit
// Ends at the compiler's own count.

#include <cstdio>
constexpr long endless() {
    long sum = 0;
    for (long i = 0; i >= 0; ++i)
        sum ^= i;
    return sum;
}
constexpr long value = endless();

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += value;
    printf("%d\n", n);
}
