// verdict: wrong-answer
// Keeps times as floating-point numbers, which do not tell late neighbours apart.
#include <algorithm>
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    std::size_t first = 0;
    std::size_t peak = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (static_cast<double>(times[last]) - static_cast<double>(times[first]) >=
               static_cast<double>(window))
            ++first;
        peak = std::max(peak, last - first + 1);
    }
    return static_cast<int>(peak);
}
