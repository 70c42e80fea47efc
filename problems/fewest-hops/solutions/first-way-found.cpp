// verdict: wrong-answer
// Searches in depth: the first way to a server is taken for the shortest.
#include <functional>
#include <vector>

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    std::vector<int> hops(servers, -1);
    const std::function<void(int, int)> visit = [&](int server, int so_far) {
        hops[server] = so_far;
        for (const int next : neighbours[server])
            if (hops[next] < 0)
                visit(next, so_far + 1);
    };
    visit(from, 0);
    return hops[to];
}
