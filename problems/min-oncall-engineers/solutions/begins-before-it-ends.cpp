// verdict: wrong-answer
// At one moment, lets the new incidents begin before the old ones end.
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
    std::size_t ended = 0;
    std::size_t most = 0;
    for (std::size_t begun = 0; begun < beginnings.size(); ++begun) {
        while (ends[ended] < beginnings[begun])
            ++ended;
        most = std::max(most, begun + 1 - ended);
    }
    return static_cast<int>(most);
}
