// verdict: accepted
// reference
// time: O(n + m), space: O(n + m)
#include <vector>

std::vector<int> deploymentOrder(int services, const std::vector<std::vector<int>>& dependencies) {
    std::vector<std::vector<int>> dependents(services);
    std::vector<int> waits_for(services);
    for (const auto& dependency : dependencies) {
        dependents[dependency[1]].push_back(dependency[0]);
        ++waits_for[dependency[0]];
    }

    std::vector<int> order;  // What stands behind `next` is the queue.
    for (int service = 0; service < services; ++service)
        if (waits_for[service] == 0)
            order.push_back(service);
    for (std::size_t next = 0; next < order.size(); ++next)
        for (const int dependent : dependents[order[next]])
            if (--waits_for[dependent] == 0)
                order.push_back(dependent);

    if (static_cast<int>(order.size()) < services)
        order.clear();
    return order;
}
