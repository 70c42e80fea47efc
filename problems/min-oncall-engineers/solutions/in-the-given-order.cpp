// verdict: wrong-answer
// Takes the incidents as they are listed.
#include <functional>
#include <queue>
#include <vector>

int engineersNeeded(const std::vector<std::vector<long long>>& incidents) {
    std::priority_queue<long long, std::vector<long long>, std::greater<>> busy_until;
    for (const auto& incident : incidents) {
        if (!busy_until.empty() && busy_until.top() <= incident[0])
            busy_until.pop();
        busy_until.push(incident[1]);
    }
    return static_cast<int>(busy_until.size());
}
