// verdict: time-limit-exceeded
// Cuts each appointment out of a list of slots, and moves all that come after.
#include <algorithm>
#include <vector>

std::vector<std::vector<long long>> freeSlots(
    const std::vector<std::vector<std::vector<long long>>>& calendars, long long open,
    long long close, long long least) {
    using Slot = std::vector<long long>;
    std::vector<Slot> slots;
    if (open < close)
        slots.push_back({open, close});
    for (const auto& calendar : calendars)
        for (const auto& busy : calendar) {
            if (busy[0] == busy[1])
                continue;
            const auto first =
                std::partition_point(slots.begin(), slots.end(),
                                     [&](const Slot& slot) { return slot[1] <= busy[0]; });
            const auto end = std::partition_point(
                first, slots.end(), [&](const Slot& slot) { return slot[0] < busy[1]; });
            if (first == end)
                continue;
            std::vector<Slot> left;
            if ((*first)[0] < busy[0])
                left.push_back({(*first)[0], busy[0]});
            if (busy[1] < (*(end - 1))[1])
                left.push_back({busy[1], (*(end - 1))[1]});
            const auto at = slots.erase(first, end);
            slots.insert(at, left.begin(), left.end());
        }
    slots.erase(std::remove_if(slots.begin(), slots.end(),
                               [&](const Slot& slot) { return slot[1] - slot[0] < least; }),
                slots.end());
    return slots;
}
