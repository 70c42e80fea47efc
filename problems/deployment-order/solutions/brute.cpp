// verdict: time-limit-exceeded
// brute force
// time: O(n*(n + m)), space: O(n)
// Goes over all services again and again, and takes those that wait for nothing any more.
#include <vector>

std::vector<int> deploymentOrder(int services, const std::vector<std::vector<int>>& dependencies) {
    std::vector<int> order;
    std::vector<bool> taken(services);
    for (bool changed = true; changed;) {
        changed = false;
        std::vector<bool> waits(services);
        for (const auto& dependency : dependencies)
            if (!taken[dependency[1]])
                waits[dependency[0]] = true;
        for (int service = 0; service < services; ++service)
            if (!taken[service] && !waits[service]) {
                taken[service] = true;
                order.push_back(service);
                changed = true;
            }
    }
    if (static_cast<int>(order.size()) < services)
        order.clear();
    return order;
}
