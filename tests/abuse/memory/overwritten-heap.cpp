// verdict: runtime-error
// reason: the heap was overwritten
// Numbers past the end are the heap's own.

#include <cstdio>
#include <vector>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<int> numbers(1);
    volatile int at = 0;
    for (; at < 20; at = at + 1)
        numbers.data()[at] = -1;
    std::vector<int> more(1000);
    printf("%d\n", n + more[5]);
}
