// verdict: security-violation
// reason: tried to open a file: `/proc/version`
// levels: all
// What the machine has is a violation on a file system of its own too.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += fopen("/proc/version", "r") != nullptr;
    printf("%d\n", n);
}
