// verdict: memory-limit-exceeded
// levels: all
// A global array that is touched.

#include <cstdio>
static char block[400 << 20];

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (auto& byte : block)
        byte = static_cast<char>(n);
    n += block[n] != static_cast<char>(n);
    printf("%d\n", n);
}
