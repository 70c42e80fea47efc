// verdict: accepted
// time: O(n log n), space: O(n)
// Starts and ends are sorted apart from each other. Between two of them the number of open windows
// is known, and a merged window ends where it falls to zero.
#include <algorithm>
#include <vector>

class Solution {
  public:
    std::vector<std::vector<long long>> mergeWindows(
        const std::vector<std::vector<long long>>& windows) {
        std::vector<long long> starts, ends;
        for (const auto& window : windows) {
            starts.push_back(window[0]);
            ends.push_back(window[1]);
        }
        std::sort(starts.begin(), starts.end());
        std::sort(ends.begin(), ends.end());

        std::vector<std::vector<long long>> merged;
        std::size_t opened = 0;
        for (std::size_t closed = 0; closed < ends.size(); ++closed) {
            if (opened == closed)
                merged.push_back({starts[opened], 0});
            while (opened < starts.size() && starts[opened] <= ends[closed])
                ++opened;
            merged.back()[1] = ends[closed];
        }
        return merged;
    }
};
