// verdict: wrong-answer
// Looks at the incidents in the order of their ends, and gives each to whoever finishes first.
#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

int engineersNeeded(std::vector<std::vector<long long>>& incidents) {
    std::sort(incidents.begin(), incidents.end(),
              [](const auto& a, const auto& b) { return a[1] < b[1]; });
    std::priority_queue<long long, std::vector<long long>, std::greater<>> busy_until;
    for (const auto& incident : incidents) {
        if (!busy_until.empty() && busy_until.top() <= incident[0])
            busy_until.pop();
        busy_until.push(incident[1]);
    }
    return static_cast<int>(busy_until.size());
}
