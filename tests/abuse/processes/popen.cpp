// verdict: security-violation
// A shell with a pipe.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += popen("true", "r") != nullptr;
    printf("%d\n", n);
}
