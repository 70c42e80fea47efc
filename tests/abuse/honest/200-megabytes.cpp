// verdict: accepted
// levels: all
// Below the limit of 256 MiB.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<int> values(50 << 20, 1);
    n += values[n & 1023] - 1;
    printf("%d\n", n);
}
