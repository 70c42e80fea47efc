// verdict: wrong-answer
// Removes all readings that equal the one that leaves.
#include <set>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    std::vector<int> peaks;
    std::multiset<int> inside;
    for (int i = 0; i < static_cast<int>(readings.size()); ++i) {
        if (i >= window)
            inside.erase(readings[i - window]);
        inside.insert(readings[i]);
        if (i >= window - 1)
            peaks.push_back(*inside.rbegin());
    }
    return peaks;
}
