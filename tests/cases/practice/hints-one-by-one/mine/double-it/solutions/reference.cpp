// verdict: accepted
// reference
// time: O(n), space: O(n)
#include <vector>
std::vector<long long> doubled(std::vector<int>& values) {
    std::vector<long long> twice;
    for (long long value : values)
        twice.push_back(2 * value);
    return twice;
}
