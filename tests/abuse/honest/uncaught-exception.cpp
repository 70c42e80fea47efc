// verdict: runtime-error
// reason: uncaught exception of type std::out_of_range
// Honest, but wrong.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<int> values;
    n += values.at(3);
    printf("%d\n", n);
}
