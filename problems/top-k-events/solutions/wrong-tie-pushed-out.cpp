// verdict: wrong-answer
// The heap compares counts and then names in the same direction: of two kinds that tie at the cut,
// the one with the smaller name is thrown out.
#include <algorithm>
#include <functional>
#include <map>
#include <queue>
#include <string>
#include <utility>
#include <vector>

std::vector<std::string> topKEvents(const std::vector<std::string>& events, int k) {
    std::map<std::string, int> counts;
    for (const std::string& event : events)
        ++counts[event];

    using Kind = std::pair<int, std::string>;
    std::priority_queue<Kind, std::vector<Kind>, std::greater<Kind>> best;
    for (const auto& [name, count] : counts) {
        best.emplace(count, name);
        if (best.size() > static_cast<std::size_t>(k))
            best.pop();
    }

    std::vector<Kind> kinds;
    for (; !best.empty(); best.pop())
        kinds.push_back(best.top());
    std::sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });

    std::vector<std::string> top;
    for (const Kind& kind : kinds)
        top.push_back(kind.second);
    return top;
}
