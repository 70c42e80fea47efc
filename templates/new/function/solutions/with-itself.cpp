// verdict: wrong-answer
// A mistake that people make, one to a file: counts a value together with itself.
#include <unordered_map>
#include <vector>

long long {{name}}(std::vector<int>& values, int target) {
    std::unordered_map<long long, long long> seen;
    long long pairs = 0;
    for (int value : values) {
        ++seen[value];
        const auto found = seen.find(static_cast<long long>(target) - value);
        if (found != seen.end())
            pairs += found->second;
    }
    return pairs;
}
