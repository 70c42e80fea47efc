// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Right, but every merge moves all later windows by one place.
#include <algorithm>
#include <vector>

class Solution {
  public:
    std::vector<std::vector<long long>> mergeWindows(std::vector<std::vector<long long>>& windows) {
        std::sort(windows.begin(), windows.end());
        std::size_t i = 0;
        while (i + 1 < windows.size()) {
            if (windows[i + 1][0] <= windows[i][1]) {
                windows[i][1] = std::max(windows[i][1], windows[i + 1][1]);
                windows.erase(windows.begin() + static_cast<std::ptrdiff_t>(i) + 1);  // hot
            } else {
                ++i;
            }
        }
        return windows;
    }
};
