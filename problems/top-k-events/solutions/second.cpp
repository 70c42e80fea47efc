// verdict: accepted
// time: O(n log n), space: O(n)
// No hashing and no comparing of counts: equal names are neighbours once the stream is sorted, and
// one list of names per count keeps the names in order.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

class Solution {
  public:
    std::vector<std::string> topKEvents(std::vector<std::string>& events, int k) {
        std::vector<std::string_view> sorted(events.begin(), events.end());
        std::sort(sorted.begin(), sorted.end());

        std::vector<std::vector<std::string_view>> names_by_count(events.size() + 1);
        for (std::size_t first = 0, end = 0; first < sorted.size(); first = end) {
            while (end < sorted.size() && sorted[end] == sorted[first])
                ++end;
            names_by_count[end - first].push_back(sorted[first]);
        }

        std::vector<std::string> top;
        for (std::size_t count = events.size(); count > 0; --count)
            for (const std::string_view name : names_by_count[count])
                if (top.size() < static_cast<std::size_t>(k))
                    top.emplace_back(name);
        return top;
    }
};
