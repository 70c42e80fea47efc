// verdict: accepted
// reference
// time: O(n log k), space: O(n)
#include <queue>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

using Counts = std::unordered_map<std::string, int>;
using Kind = const Counts::value_type*;

struct RanksBefore {
    bool operator()(Kind a, Kind b) const {
        return a->second != b->second ? a->second > b->second : a->first < b->first;
    }
};

}  // namespace

std::vector<std::string> topKEvents(const std::vector<std::string>& events, int k) {
    Counts counts;
    for (const std::string& event : events)
        ++counts[event];

    // The worst of the best k kinds so far is on top.
    std::priority_queue<Kind, std::vector<Kind>, RanksBefore> best;
    for (const auto& kind : counts) {
        best.push(&kind);
        if (best.size() > static_cast<std::size_t>(k))
            best.pop();
    }

    std::vector<std::string> names(best.size());
    for (std::size_t i = names.size(); i-- > 0; best.pop())
        names[i] = best.top()->first;
    return names;
}
