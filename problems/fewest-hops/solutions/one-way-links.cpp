// verdict: wrong-answer
// Uses links only from their first end to their second.
#include <queue>
#include <vector>

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links)
        neighbours[link[0]].push_back(link[1]);

    std::vector<int> hops(servers, -1);
    hops[from] = 0;
    std::queue<int> open;
    open.push(from);
    while (!open.empty()) {
        const int server = open.front();
        open.pop();
        for (const int next : neighbours[server])
            if (hops[next] < 0) {
                hops[next] = hops[server] + 1;
                open.push(next);
            }
    }
    return hops[to];
}
