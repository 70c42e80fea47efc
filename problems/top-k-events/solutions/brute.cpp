// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// Looks through all kinds for every event, and through all kinds again for every place on the
// board.
#include <string>
#include <vector>

std::vector<std::string> topKEvents(std::vector<std::string> events, int k) {
    std::vector<std::string> names;
    std::vector<int> counts;
    for (const std::string& event : events) {
        std::size_t kind = 0;
        while (kind < names.size() && names[kind] != event)  // hot
            ++kind;                                          // hot
        if (kind == names.size()) {
            names.push_back(event);
            counts.push_back(0);
        }
        ++counts[kind];
    }

    std::vector<std::string> top;
    while (top.size() < static_cast<std::size_t>(k) && top.size() < names.size()) {
        std::size_t best = 0;
        for (std::size_t kind = 1; kind < names.size(); ++kind)
            if (counts[kind] > counts[best] ||
                (counts[kind] == counts[best] && names[kind] < names[best]))
                best = kind;
        top.push_back(names[best]);
        counts[best] = 0;  // Less than any kind that is not on the board yet.
    }
    return top;
}
