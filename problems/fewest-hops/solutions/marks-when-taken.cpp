// verdict: memory-limit-exceeded
// Marks a server when it is taken out of the queue: until then every neighbour puts it in again.
#include <queue>
#include <utility>
#include <vector>

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    std::vector<bool> visited(servers);
    std::queue<std::pair<int, int>> open;
    open.push({from, 0});
    while (!open.empty()) {
        const auto [server, hops] = open.front();
        open.pop();
        if (server == to)
            return hops;
        visited[server] = true;
        for (const int next : neighbours[server])
            if (!visited[next])
                open.push({next, hops + 1});
    }
    return -1;
}
