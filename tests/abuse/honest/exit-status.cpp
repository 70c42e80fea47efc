// verdict: runtime-error
// reason: exit status 3
// Told as it is.

#include <cstdio>
#include <cstdlib>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    exit(3);
    printf("%d\n", n);
}
