// verdict: wrong-answer
// Returns the whole path to the service that was met again, with what only leads into the cycle.
#include <vector>

namespace {

struct Search {
    std::vector<std::vector<int>> depends_on;
    std::vector<int> states;
    std::vector<int> path;

    bool closes_cycle(int service) {
        states[service] = 1;
        path.push_back(service);
        for (const int next : depends_on[service])
            if (states[next] == 1 || (states[next] == 0 && closes_cycle(next)))
                return true;
        path.pop_back();
        states[service] = 2;
        return false;
    }
};

}  // namespace

std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
    Search search{std::vector<std::vector<int>>(services), std::vector<int>(services), {}};
    for (const auto& dependency : dependencies)
        search.depends_on[dependency[0]].push_back(dependency[1]);

    for (int service = 0; service < services; ++service)
        if (search.states[service] == 0 && search.closes_cycle(service))
            return search.path;
    return {};
}
