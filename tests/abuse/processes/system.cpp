// verdict: security-violation
// levels: all
// A shell by the library's way.

#include <cstdio>
#include <cstdlib>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += system("true") == 0;
    printf("%d\n", n);
}
