// verdict: wrong-answer
// Computes the difference of two times in 32 bits.
#include <algorithm>
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    std::size_t first = 0;
    std::size_t peak = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (static_cast<int>(times[last] - times[first]) >= window)
            ++first;
        peak = std::max(peak, last - first + 1);
    }
    return static_cast<int>(peak);
}
