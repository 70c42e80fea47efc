// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// A start begins a merged window unless another window reaches it from before, and an end closes
// one unless another window goes on there.
#include <set>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(
    const std::vector<std::vector<long long>>& windows) {
    std::set<long long> starts, ends;
    for (const auto& window : windows) {
        bool begins = true;
        bool closes = true;
        for (const auto& other : windows) {                     // hot
            if (other[0] < window[0] && window[0] <= other[1])  // hot
                begins = false;
            if (other[0] <= window[1] && window[1] < other[1])  // hot
                closes = false;
        }
        if (begins)
            starts.insert(window[0]);
        if (closes)
            ends.insert(window[1]);
    }

    std::vector<std::vector<long long>> merged;
    auto end = ends.begin();
    for (const long long start : starts)
        merged.push_back({start, *end++});
    return merged;
}
