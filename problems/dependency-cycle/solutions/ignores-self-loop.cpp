// verdict: wrong-answer
// Skips dependencies of a service on itself as if they were meaningless.
#include <algorithm>
#include <vector>

class Solution {
  public:
    std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
        depends_on_.resize(services);
        states_.assign(services, 0);
        for (const auto& dependency : dependencies)
            if (dependency[0] != dependency[1])
                depends_on_[dependency[0]].push_back(dependency[1]);

        for (int service = 0; service < services; ++service)
            if (states_[service] == 0 && closes_cycle(service))
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
