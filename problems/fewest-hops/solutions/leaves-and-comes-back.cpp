// verdict: wrong-answer
// Looks for the goal among neighbours only: from a server to itself it goes there and back.
#include <queue>
#include <vector>

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    std::vector<int> hops(servers, -1);
    hops[from] = 0;
    std::queue<int> open;
    open.push(from);
    while (!open.empty()) {
        const int server = open.front();
        open.pop();
        for (const int next : neighbours[server]) {
            if (next == to)
                return hops[server] + 1;
            if (hops[next] < 0) {
                hops[next] = hops[server] + 1;
                open.push(next);
            }
        }
    }
    return -1;
}
