// verdict: accepted
// time: O(n), space: O(1)
// Once a stretch of some number of requests was found, only longer ones matter: the first request
// moves on by at most one for each last one.
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    std::size_t first = 0;
    for (const long long time : times)
        if (time - times[first] >= window)
            ++first;
    return static_cast<int>(times.size() - first);
}
