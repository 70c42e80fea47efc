// verdict: wrong-answer
// Keeps who is busy in a set of ends: of those that finish at one moment, one is left.
#include <algorithm>
#include <set>
#include <vector>

int engineersNeeded(std::vector<std::vector<long long>>& incidents) {
    std::sort(incidents.begin(), incidents.end());
    std::set<long long> ends;
    std::size_t most = 0;
    for (const auto& incident : incidents) {
        while (!ends.empty() && *ends.begin() <= incident[0])
            ends.erase(ends.begin());
        ends.insert(incident[1]);
        most = std::max(most, ends.size());
    }
    return static_cast<int>(most);
}
