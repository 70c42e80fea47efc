// verdict: memory-limit-exceeded
// Doubling holds two copies.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<long> values;
    for (long i = 0; i < 60000000; ++i)
        values.push_back(i);
    n += values.empty();
    printf("%d\n", n);
}
