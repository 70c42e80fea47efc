// verdict: accepted
// reference
// The first line states the verdict that this file has to get. The reference answers where no
// answer was worked out by hand.
#include <unordered_map>
#include <vector>

long long {{name}}(std::vector<int>& values, int target) {
    std::unordered_map<long long, long long> seen;
    long long pairs = 0;
    for (int value : values) {
        const auto found = seen.find(static_cast<long long>(target) - value);
        if (found != seen.end())
            pairs += found->second;
        ++seen[value];
    }
    return pairs;
}
