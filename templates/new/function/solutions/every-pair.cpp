// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(1)
// So simple that it cannot be wrong, and too slow.
#include <cstddef>
#include <vector>

long long {{name}}(std::vector<int>& values, int target) {
    long long pairs = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = i + 1; j < values.size(); ++j)
            pairs += static_cast<long long>(values[i]) + values[j] == target;
    return pairs;
}
