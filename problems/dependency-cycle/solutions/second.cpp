// verdict: accepted
// time: O(n + m), space: O(n + m)
// Starts every service that can be started. Each of the rest depends on another of the rest, so
// that a walk among them must come back to where it has been.
#include <algorithm>
#include <queue>
#include <vector>

std::vector<int> findCycle(int services, std::vector<std::vector<int>>& dependencies) {
    std::vector<std::vector<int>> needed_by(services);
    std::vector<int> waits_for(services);
    for (const auto& dependency : dependencies) {
        needed_by[dependency[1]].push_back(dependency[0]);
        ++waits_for[dependency[0]];
    }

    std::queue<int> startable;
    for (int service = 0; service < services; ++service)
        if (waits_for[service] == 0)
            startable.push(service);
    for (; !startable.empty(); startable.pop())
        for (const int service : needed_by[startable.front()])
            if (--waits_for[service] == 0)
                startable.push(service);

    std::vector<int> next(services, -1);
    for (const auto& dependency : dependencies)
        if (waits_for[dependency[1]] > 0)
            next[dependency[0]] = dependency[1];

    int service = 0;
    while (service < services && waits_for[service] == 0)
        ++service;
    if (service == services)
        return {};

    std::vector<bool> seen(services);
    std::vector<int> walk;
    for (; !seen[service]; service = next[service]) {
        seen[service] = true;
        walk.push_back(service);
    }
    walk.erase(walk.begin(), std::find(walk.begin(), walk.end(), service));
    return walk;
}
