// verdict: time-limit-exceeded
// levels: all
// The plain one.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (volatile long i = 0;; i = i + 1) {
    }
    printf("%d\n", n);
}
