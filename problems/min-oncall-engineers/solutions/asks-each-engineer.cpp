// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Asks one engineer after the other who is free.
#include <algorithm>
#include <vector>

int engineersNeeded(std::vector<std::vector<long long>>& incidents) {
    std::sort(incidents.begin(), incidents.end());
    std::vector<long long> busy_until;
    for (const auto& incident : incidents) {
        std::size_t engineer = 0;
        while (engineer < busy_until.size() && busy_until[engineer] > incident[0])
            ++engineer;
        if (engineer == busy_until.size())
            busy_until.push_back(0);
        busy_until[engineer] = incident[1];
    }
    return static_cast<int>(busy_until.size());
}
