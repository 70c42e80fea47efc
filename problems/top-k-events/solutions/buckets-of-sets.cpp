// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// A name moves from set to set as its count goes up.
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

std::vector<std::string> topKEvents(const std::vector<std::string>& events, int k) {
    std::unordered_map<std::string, int> counts;
    std::map<int, std::set<std::string>, std::greater<int>> names;
    for (const std::string& event : events) {
        int& count = counts[event];
        if (count > 0) {
            const auto old = names.find(count);
            old->second.erase(event);
            if (old->second.empty())
                names.erase(old);
        }
        names[++count].insert(event);
    }
    std::vector<std::string> top;
    for (const auto& [count, some] : names)
        for (const std::string& name : some)
            if (static_cast<int>(top.size()) < k)
                top.push_back(name);
    return top;
}
