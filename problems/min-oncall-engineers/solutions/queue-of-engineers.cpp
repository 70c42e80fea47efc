// verdict: wrong-answer
// Asks only who has been busy for the longest time, which need not be who finishes first.
#include <algorithm>
#include <queue>
#include <vector>

int engineersNeeded(std::vector<std::vector<long long>>& incidents) {
    std::sort(incidents.begin(), incidents.end());
    std::queue<long long> busy_until;
    for (const auto& incident : incidents) {
        if (!busy_until.empty() && busy_until.front() <= incident[0])
            busy_until.pop();
        busy_until.push(incident[1]);
    }
    return static_cast<int>(busy_until.size());
}
