// verdict: compile-error
// reason: 'unknown_name' was not declared
// Errors by the thousand are cut.

#include <cstdio>
#define TEN(x) x x x x x x x x x x

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    TEN(TEN(TEN(TEN(unknown_name + ;))))
    printf("%d\n", n);
}
