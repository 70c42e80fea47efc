// verdict: time-limit-exceeded
// time: O(n*m), space: O(n + m)
// Asks of every service anew whether it can reach itself, and remembers nothing of the searches
// before.
#include <vector>

std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
    std::vector<std::vector<int>> depends_on(services);
    for (const auto& dependency : dependencies)
        depends_on[dependency[0]].push_back(dependency[1]);

    std::vector<int> came_from(services);
    std::vector<int> seen_by(services, -1);
    std::vector<int> open;
    for (int start = 0; start < services; ++start) {
        open.assign(1, start);
        while (!open.empty()) {
            const int service = open.back();
            open.pop_back();
            for (const int next : depends_on[service]) {  // hot
                if (next == start) {                      // hot
                    std::vector<int> cycle;
                    for (int back = service; back != start; back = came_from[back])
                        cycle.push_back(back);
                    cycle.push_back(start);
                    return {cycle.rbegin(), cycle.rend()};
                }
                if (seen_by[next] != start) {  // hot
                    seen_by[next] = start;
                    came_from[next] = service;
                    open.push_back(next);
                }
            }
        }
    }
    return {};
}
