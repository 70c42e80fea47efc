// verdict: compile-error
// reason: used more than 2 GiB of memory
// Ten to the twelfth tokens.

#include <cstdio>
#define A(x) x x x x x x x x x x
#define B(x) A(A(A(x)))
#define C(x) B(B(B(B(x))))

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    C(n += 1;)
    printf("%d\n", n);
}
