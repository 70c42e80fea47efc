// verdict: accepted
// reference
// time: O(n log k + k), space: O(n + k)
#include <functional>
#include <queue>
#include <utility>
#include <vector>

std::vector<int> mergeLogs(const std::vector<std::vector<long long>>& logs) {
    using Candidate = std::pair<long long, int>;  // The time of a log's next entry, and the log.
    std::vector<Candidate> firsts;
    std::size_t entries = 0;
    for (std::size_t log = 0; log < logs.size(); ++log) {
        entries += logs[log].size();
        if (!logs[log].empty())
            firsts.emplace_back(logs[log].front(), static_cast<int>(log));
    }
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates(
        std::greater<>(), std::move(firsts));

    std::vector<std::size_t> taken(logs.size());
    std::vector<int> merged;
    merged.reserve(entries);
    while (!candidates.empty()) {
        const int log = candidates.top().second;
        candidates.pop();
        merged.push_back(log);
        if (++taken[log] < logs[log].size())
            candidates.emplace(logs[log][taken[log]], log);
    }
    return merged;
}
