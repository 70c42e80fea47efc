// verdict: accepted
// slowest
// time: O((n + m) log n), space: O(n + m)
// An ordered multimap and sets for what could be arrays.
#include <algorithm>
#include <map>
#include <set>
#include <vector>

class Solution {
  public:
    std::vector<int> findCycle(int services, std::vector<std::vector<int>>& dependencies) {
        for (const auto& dependency : dependencies)
            graph.emplace(dependency[0], dependency[1]);
        for (int service = 0; service < services; ++service)
            if (!done.count(service) && search(service))
                return path;
        return {};
    }

  private:
    bool search(int service) {
        on_path.insert(service);
        path.push_back(service);
        const auto [first, last] = graph.equal_range(service);
        for (auto it = first; it != last; ++it) {
            const int next = it->second;
            if (on_path.count(next)) {
                path.erase(path.begin(), std::find(path.begin(), path.end(), next));
                return true;
            }
            if (!done.count(next) && search(next))
                return true;
        }
        on_path.erase(service);
        done.insert(service);
        path.pop_back();
        return false;
    }

    std::multimap<int, int> graph;
    std::set<int> on_path, done;
    std::vector<int> path;
};
