// verdict: memory-limit-exceeded
// levels: all
// Touches every block.

#include <cstdio>
#include <cstdlib>
#include <cstring>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < 400; ++i) {
        char* block = static_cast<char*>(malloc(1 << 20));
        memset(block, i + 1, 1 << 20);
        n += block[i] == 0;
    }
    printf("%d\n", n);
}
