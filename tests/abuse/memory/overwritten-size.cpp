// verdict: runtime-error
// reason: a size that is negative or was overwritten
// An element past the end, whose members are what lies there.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<std::vector<int>> lists(1);
    volatile int at = 1;
    lists[static_cast<std::size_t>(at)].push_back(n);
    printf("%d\n", n);
}
