// verdict: time-limit-exceeded
// brute force
// Follows every way that meets no server twice.
#include <algorithm>
#include <vector>

namespace {

int fewest(const std::vector<std::vector<int>>& neighbours, std::vector<char>& on_the_way,
           int server, int to) {
    if (server == to)
        return 0;
    int best = -1;
    on_the_way[server] = true;
    for (const int next : neighbours[server]) {
        if (on_the_way[next])
            continue;
        const int rest = fewest(neighbours, on_the_way, next, to);
        if (rest >= 0 && (best < 0 || rest + 1 < best))
            best = rest + 1;
    }
    on_the_way[server] = false;
    return best;
}

}  // namespace

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    std::vector<char> on_the_way(servers);
    return fewest(neighbours, on_the_way, from, to);
}
