// verdict: wrong-answer
// Joins the ends of every dependency and takes one whose ends are joined already for the end of a
// cycle. That is right without direction only.
#include <numeric>
#include <vector>

class Solution {
  public:
    std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
        groups_.resize(services);
        std::iota(groups_.begin(), groups_.end(), 0);
        linked_.resize(services);
        for (const auto& dependency : dependencies) {
            const int from = dependency[0], to = dependency[1];
            if (group(from) == group(to)) {
                std::vector<int> cycle;
                collect_path(from, to, -1, cycle);
                return cycle;
            }
            groups_[group(from)] = group(to);
            linked_[from].push_back(to);
            linked_[to].push_back(from);
        }
        return {};
    }

  private:
    int group(int service) {
        while (groups_[service] != service)
            service = groups_[service] = groups_[groups_[service]];
        return service;
    }

    /// Appends the services from `to` back to `from`, if there is a path between them.
    bool collect_path(int from, int to, int came_from, std::vector<int>& path) {
        bool leads_there = from == to;
        for (const int next : linked_[from])
            if (!leads_there && next != came_from)
                leads_there = collect_path(next, to, from, path);
        if (leads_there)
            path.push_back(from);
        return leads_there;
    }

    std::vector<int> groups_;
    std::vector<std::vector<int>> linked_;
};
