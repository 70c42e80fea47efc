// verdict: wrong-answer
// Takes each calendar for sorted, and one for later than the other.
#include <algorithm>
#include <utility>
#include <vector>

std::vector<std::vector<long long>> freeSlots(
    const std::vector<std::vector<std::vector<long long>>>& calendars, long long open,
    long long close, long long least) {
    std::vector<std::pair<long long, long long>> busy;
    for (const auto& calendar : calendars)
        for (const auto& appointment : calendar)
            if (appointment[0] < appointment[1])
                busy.emplace_back(appointment[0], appointment[1]);
    busy.emplace_back(close, close);

    std::vector<std::vector<long long>> slots;
    long long free_from = open;
    for (const auto& [from, to] : busy) {
        const long long free_to = std::min(from, close);
        if (free_from < free_to && free_to - free_from >= least)
            slots.push_back({free_from, free_to});
        free_from = std::max(free_from, to);
    }
    return slots;
}
