// verdict: security-violation
// reason: tried to change files (ftruncate)
// The answer's file may be written, not resized.

#include <unistd.h>
#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += ftruncate(1, 1) == 0;
    printf("%d\n", n);
}
