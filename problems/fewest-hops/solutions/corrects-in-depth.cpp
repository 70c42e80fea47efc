// verdict: time-limit-exceeded
// Searches in depth and goes on again from each server that it meets on a shorter way.
#include <climits>
#include <vector>

namespace {

void visit(const std::vector<std::vector<int>>& neighbours, std::vector<int>& hops, int server,
           int so_far) {
    hops[server] = so_far;
    for (const int next : neighbours[server])
        if (so_far + 1 < hops[next])
            visit(neighbours, hops, next, so_far + 1);
}

}  // namespace

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    std::vector<int> hops(servers, INT_MAX);
    visit(neighbours, hops, from, 0);
    return hops[to] == INT_MAX ? -1 : hops[to];
}
