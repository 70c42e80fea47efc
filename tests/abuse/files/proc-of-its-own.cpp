// verdict: security-violation
// reason: tried to open a file: `/proc/self/maps`
// levels: all
// What the machine has is a violation, though the sandbox has none of it.

#include <cstdio>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += fopen("/proc/self/maps", "r") != nullptr;
    printf("%d\n", n);
}
