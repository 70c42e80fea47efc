// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// From the opening and from each end of an appointment, looks for one that goes on, and for the
// next that begins.
#include <algorithm>
#include <set>
#include <vector>

std::vector<std::vector<long long>> freeSlots(
    const std::vector<std::vector<std::vector<long long>>>& calendars, long long open,
    long long close, long long least) {
    std::vector<std::vector<long long>> busy;
    for (const auto& calendar : calendars)
        for (const auto& appointment : calendar)
            if (appointment[0] < appointment[1])
                busy.push_back(appointment);
    std::set<std::vector<long long>> slots;
    for (std::size_t i = 0; i <= busy.size(); ++i) {
        const long long from = i < busy.size() ? busy[i][1] : open;
        long long to = close;
        for (const auto& other : busy)                        // hot
            if (other[1] > from)                              // hot
                to = std::min(to, std::max(from, other[0]));  // hot
        if (from >= open && from < to && to - from >= least)
            slots.insert({from, to});
    }
    return {slots.begin(), slots.end()};
}
