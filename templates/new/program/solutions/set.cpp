// verdict: accepted
// A second way, written without looking at the first: the two have to agree on every input.
#include <cstdio>
#include <set>

int main() {
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::multiset<long long> values;
    for (int i = 0; i < n; ++i) {
        long long value;
        if (std::scanf("%lld", &value) != 1)
            return 1;
        values.insert(value);
    }
    long long widest = 0, before = *values.begin();
    for (long long value : values) {
        if (value - before > widest)
            widest = value - before;
        before = value;
    }
    std::printf("%lld\n", widest);
}
