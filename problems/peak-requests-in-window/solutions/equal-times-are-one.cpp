// verdict: wrong-answer
// Keeps times in a set: requests at the same time count once.
#include <algorithm>
#include <set>
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    std::set<long long> recent;
    std::size_t peak = 0;
    for (const long long now : times) {
        recent.insert(now);
        while (now - *recent.begin() >= window)
            recent.erase(recent.begin());
        peak = std::max(peak, recent.size());
    }
    return static_cast<int>(peak);
}
