// verdict: accepted
// time: O(n log n), space: O(n)
// Merges each half, then the two lists like the halves of a merge sort.
#include <algorithm>
#include <vector>

using Windows = std::vector<std::vector<long long>>;

void append(Windows& merged, const std::vector<long long>& window) {
    if (!merged.empty() && window[0] <= merged.back()[1])
        merged.back()[1] = std::max(merged.back()[1], window[1]);
    else
        merged.push_back(window);
}

Windows solve(const Windows& windows, std::size_t first, std::size_t last) {
    if (last - first == 1)
        return {windows[first]};
    const std::size_t middle = (first + last) / 2;
    const Windows left = solve(windows, first, middle), right = solve(windows, middle, last);
    Windows merged;
    std::size_t i = 0, j = 0;
    while (i < left.size() || j < right.size())
        if (j == right.size() || (i < left.size() && left[i][0] <= right[j][0]))
            append(merged, left[i++]);
        else
            append(merged, right[j++]);
    return merged;
}

Windows mergeWindows(const Windows& windows) {
    return windows.empty() ? Windows() : solve(windows, 0, windows.size());
}
