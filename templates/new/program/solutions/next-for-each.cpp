// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// So simple that it cannot be wrong, and too slow.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<long long> values(n);
    for (long long& value : values)
        std::cin >> value;
    long long widest = 0;
    for (long long value : values) {
        bool has_next = false;
        long long next = 0;
        for (long long other : values)
            if (other > value && (!has_next || other < next)) {
                has_next = true;
                next = other;
            }
        if (has_next)
            widest = std::max(widest, next - value);
    }
    std::cout << widest << '\n';
}
