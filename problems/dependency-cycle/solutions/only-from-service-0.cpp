// verdict: wrong-answer
// Searches only what service 0 depends on, and misses cycles elsewhere.
#include <algorithm>
#include <vector>

class Solution {
  public:
    std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
        depends_on_.resize(services);
        states_.assign(services, 0);
        for (const auto& dependency : dependencies)
            depends_on_[dependency[0]].push_back(dependency[1]);

        if (services > 0 && closes_cycle(0))
            return path_;
        return {};
    }

  private:
    bool closes_cycle(int service) {
        states_[service] = 1;
        path_.push_back(service);
        for (const int next : depends_on_[service]) {
            if (states_[next] == 1) {
                path_.erase(path_.begin(), std::find(path_.begin(), path_.end(), next));
                return true;
            }
            if (states_[next] == 0 && closes_cycle(next))
                return true;
        }
        path_.pop_back();
        states_[service] = 2;
        return false;
    }

    std::vector<std::vector<int>> depends_on_;
    std::vector<int> states_;
    std::vector<int> path_;
};
