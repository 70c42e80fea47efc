// verdict: wrong-answer
// Counts with how many others each incident overlaps, though these need not overlap each other.
#include <algorithm>
#include <vector>

int engineersNeeded(const std::vector<std::vector<long long>>& incidents) {
    std::vector<long long> beginnings, ends;
    for (const auto& incident : incidents) {
        beginnings.push_back(incident[0]);
        ends.push_back(incident[1]);
    }
    std::sort(beginnings.begin(), beginnings.end());
    std::sort(ends.begin(), ends.end());
    std::ptrdiff_t most = 0;
    for (const auto& incident : incidents) {
        const auto begun =
            std::lower_bound(beginnings.begin(), beginnings.end(), incident[1]) -
            beginnings.begin();
        const auto ended =
            std::upper_bound(ends.begin(), ends.end(), incident[0]) - ends.begin();
        most = std::max(most, begun - ended);
    }
    return static_cast<int>(most);
}
