// verdict: accepted
// time: O(n log n), space: O(n)
// A second way, written without looking at the first: the two have to agree on every input.
#include <algorithm>
#include <map>
#include <vector>

long long {{name}}(std::vector<int>& values, int target) {
    std::map<int, long long> counts;
    for (int value : values)
        ++counts[value];
    long long pairs = 0;
    for (const auto& [value, count] : counts) {
        const long long other = static_cast<long long>(target) - value;
        if (other == value)
            pairs += count * (count - 1) / 2;
        else if (other > value && other <= 1000000000)
            if (const auto found = counts.find(static_cast<int>(other)); found != counts.end())
                pairs += count * found->second;
    }
    return pairs;
}
