// verdict: accepted
// reference
// time: O(n + m), space: O(n + m)
#include <queue>
#include <vector>

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }

    constexpr int not_met = -1;
    std::vector<int> hops(servers, not_met);
    hops[from] = 0;
    std::queue<int> open;
    open.push(from);
    while (!open.empty() && hops[to] == not_met) {
        const int server = open.front();
        open.pop();
        for (const int next : neighbours[server])
            if (hops[next] == not_met) {
                hops[next] = hops[server] + 1;
                open.push(next);
            }
    }
    return hops[to];
}
