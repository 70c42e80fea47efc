// verdict: wrong-answer
// Two states instead of three: meeting a service that is finished counts as a cycle too.
#include <algorithm>
#include <vector>

namespace {

struct Search {
    std::vector<std::vector<int>> depends_on;
    std::vector<bool> seen;
    std::vector<int> path;

    bool closes_cycle(int service) {
        seen[service] = true;
        path.push_back(service);
        for (const int next : depends_on[service]) {
            if (seen[next]) {
                const auto met = std::find(path.begin(), path.end(), next);
                if (met != path.end())
                    path.erase(path.begin(), met);
                return true;
            }
            if (closes_cycle(next))
                return true;
        }
        path.pop_back();
        return false;
    }
};

}  // namespace

std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
    Search search{std::vector<std::vector<int>>(services), std::vector<bool>(services), {}};
    for (const auto& dependency : dependencies)
        search.depends_on[dependency[0]].push_back(dependency[1]);

    for (int service = 0; service < services; ++service)
        if (!search.seen[service] && search.closes_cycle(service))
            return search.path;
    return {};
}
