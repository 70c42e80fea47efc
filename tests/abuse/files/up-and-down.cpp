// verdict: security-violation
// reason: tried to open a file: `../../../etc/passwd`
// levels: all
// Out of the current folder, wherever that is.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += fopen("../../../etc/passwd", "r") != nullptr;
    printf("%d\n", n);
}
