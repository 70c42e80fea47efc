// verdict: memory-limit-exceeded
// levels: all
// One block that is touched.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<int> values(100 << 20, 1);
    n += values[n];
    printf("%d\n", n);
}
