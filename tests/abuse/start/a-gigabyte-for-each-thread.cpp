// verdict: accepted
// Variables of the thread are reserved before main, and cost what is touched.

#include <cstdio>

thread_local volatile char large[1 << 30];
static int use = (large[7] = 1);

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    printf("%d\n", n + use - 1);
}
