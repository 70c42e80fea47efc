// verdict: accepted
// levels: all
// memory: 64 MiB
// Most of the limit may be stack: about 50 MB here.

#include <cstdio>
static long deeper(int depth) {
    volatile char here[1000];
    here[depth % 1000] = 1;
    return depth == 0 ? 0 : deeper(depth - 1) + here[depth % 1000];
}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += deeper(48000) < 0;
    printf("%d\n", n);
}
