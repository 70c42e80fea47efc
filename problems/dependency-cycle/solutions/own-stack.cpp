// verdict: accepted
// time: O(n + m), space: O(n + m)
// Search in depth without recursion: the stack holds how far each service's list was followed.
#include <algorithm>
#include <stack>
#include <utility>
#include <vector>

std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
    std::vector<std::vector<int>> next(services);
    for (const auto& dependency : dependencies)
        next[dependency[0]].push_back(dependency[1]);

    std::vector<int> state(services, 0);
    for (int start = 0; start < services; ++start) {
        if (state[start] != 0)
            continue;
        std::stack<std::pair<int, std::size_t>> stack;
        stack.push({start, 0});
        state[start] = 1;
        while (!stack.empty()) {
            auto& [service, followed] = stack.top();
            if (followed == next[service].size()) {
                state[service] = 2;
                stack.pop();
                continue;
            }
            const int to = next[service][followed++];
            if (state[to] == 0) {
                state[to] = 1;
                stack.push({to, 0});
            } else if (state[to] == 1) {
                std::vector<int> cycle;
                while (stack.top().first != to) {
                    cycle.push_back(stack.top().first);
                    stack.pop();
                }
                cycle.push_back(to);
                std::reverse(cycle.begin(), cycle.end());
                return cycle;
            }
        }
    }
    return {};
}
