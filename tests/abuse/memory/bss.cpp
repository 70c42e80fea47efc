// verdict: memory-limit-exceeded
// reason: its global variables alone take 400
// levels: all

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
