// verdict: accepted
// The peak counts, not the sum.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < 8; ++i) {
        std::vector<char> block(50 << 20, 1);
        n += block[i] != 1;
    }
    printf("%d\n", n);
}
