// verdict: compile-error
// reason: the compiler was stopped
// A hundred thousand parentheses, one in the other.

#include <cstdio>
#define A(x) ((((((((((x))))))))))
#define B(x) A(A(A(A(A(A(A(A(A(A(x))))))))))
#define C(x) B(B(B(B(B(B(B(B(B(B(x))))))))))
#define D(x) C(C(C(C(C(C(C(C(C(C(x))))))))))
#define E(x) D(D(D(D(D(D(D(D(D(D(x))))))))))

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += E(0);
    printf("%d\n", n);
}
