// verdict: memory-limit-exceeded
// levels: all
// 64 GB are more than the backstop: bad_alloc that nobody catches.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<char> values(64ULL << 30);
    n += values[n];
    printf("%d\n", n);
}
