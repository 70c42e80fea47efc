// verdict: wrong-answer
// Adds the window to a time, which does not fit into 64 bits for late times and long windows.
#include <algorithm>
#include <vector>

// What the addition gives in practice, without undefined behaviour.
static long long end_of(long long start, long long window) {
    return static_cast<long long>(static_cast<unsigned long long>(start) +
                                  static_cast<unsigned long long>(window));
}

int peakRequests(const std::vector<long long>& times, long long window) {
    std::size_t first = 0;
    std::size_t peak = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (first < last && times[last] >= end_of(times[first], window))
            ++first;
        peak = std::max(peak, last - first + 1);
    }
    return static_cast<int>(peak);
}
