// verdict: time-limit-exceeded
// brute force
// time: O(n*2^n + m), space: O(n + m)
// Follows every path from every service, however often it has been at the same place.
#include <algorithm>
#include <vector>

namespace {

bool follow(const std::vector<std::vector<int>>& depends_on, int service, std::vector<int>& path) {
    const auto met = std::find(path.begin(), path.end(), service);  // hot
    if (met != path.end()) {
        path.erase(path.begin(), met);
        return true;
    }
    path.push_back(service);
    for (const int next : depends_on[service])
        if (follow(depends_on, next, path))
            return true;
    path.pop_back();
    return false;
}

}  // namespace

std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
    std::vector<std::vector<int>> depends_on(services);
    for (const auto& dependency : dependencies)
        depends_on[dependency[0]].push_back(dependency[1]);

    std::vector<int> path;
    for (int service = 0; service < services; ++service)
        if (follow(depends_on, service, path))
            return path;
    return {};
}
