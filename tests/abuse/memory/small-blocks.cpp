// verdict: memory-limit-exceeded
// A list that never ends.

#include <cstdio>
#include <list>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    std::list<int> values;
    for (int i = 0; i < 20000000; ++i)
        values.push_back(i);
    n += values.empty();
    printf("%d\n", n);
}
