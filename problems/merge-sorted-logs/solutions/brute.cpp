// verdict: time-limit-exceeded
// brute force
// time: O(n*k), space: O(n + k)
// Looks at the next entry of all logs for each entry that it takes.
#include <vector>

std::vector<int> mergeLogs(const std::vector<std::vector<long long>>& logs) {
    std::vector<std::size_t> taken(logs.size());
    std::vector<int> merged;
    while (true) {
        constexpr int none = -1;
        int best = none;
        for (int log = 0; log < static_cast<int>(logs.size()); ++log)
            if (taken[log] < logs[log].size() &&
                (best == none || logs[log][taken[log]] < logs[best][taken[best]]))
                best = log;
        if (best == none)
            return merged;
        ++taken[best];
        merged.push_back(best);
    }
}
