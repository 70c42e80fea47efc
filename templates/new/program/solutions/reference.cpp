// verdict: accepted
// reference
// The first line states the verdict that this file has to get. The reference answers where no
// answer was worked out by hand.
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
    std::sort(values.begin(), values.end());
    long long widest = 0;
    for (int i = 1; i < n; ++i)
        widest = std::max(widest, values[i] - values[i - 1]);
    std::cout << widest << '\n';
}
