// verdict: time-limit-exceeded
// brute force
// time: O(m*(n + m)), space: O(n + m)
// Removes each link in turn, and looks whether one of its ends still reaches the other.
#include <vector>

std::vector<int> criticalLinks(int servers, const std::vector<std::vector<int>>& links) {
    const int count = static_cast<int>(links.size());
    std::vector<std::vector<int>> links_of(servers);
    for (int link = 0; link < count; ++link) {
        links_of[links[link][0]].push_back(link);
        links_of[links[link][1]].push_back(link);
    }
    std::vector<int> critical;
    for (int removed = 0; removed < count; ++removed) {
        std::vector<bool> met(servers);
        std::vector<int> queue{links[removed][0]};
        met[links[removed][0]] = true;
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (const int link : links_of[queue[i]])
                for (const int other : links[link])
                    if (link != removed && !met[other]) {
                        met[other] = true;
                        queue.push_back(other);
                    }
        if (!met[links[removed][1]])
            critical.push_back(removed);
    }
    return critical;
}
