// verdict: runtime-error
// reason: stack overflow
// levels: all
// Recursion that passes the limit of memory before that of the stack.

#include <cstdio>
#include <vector>
static int deeper(volatile int* above) {
    volatile int here[64];
    here[0] = *above + 1;
    return here[0] == -1 ? 0 : deeper(here) + here[0];
}

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    const std::vector<char> block(50 << 20, 'a');
    volatile int start = block[5];
    n += deeper(&start);
    printf("%d\n", n);
}
