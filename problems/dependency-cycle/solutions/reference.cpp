// verdict: accepted
// reference
// time: O(n + m), space: O(n + m)
#include <algorithm>
#include <vector>

class Solution {
  public:
    std::vector<int> findCycle(int services, const std::vector<std::vector<int>>& dependencies) {
        depends_on_.resize(services);
        states_.assign(services, State::untouched);
        for (const auto& dependency : dependencies)
            depends_on_[dependency[0]].push_back(dependency[1]);

        for (int service = 0; service < services; ++service)
            if (states_[service] == State::untouched && closes_cycle(service))
                return path_;
        return {};
    }

  private:
    enum class State : char { untouched, followed, finished };

    /// True when a cycle was found: it is left in path_.
    bool closes_cycle(int service) {
        states_[service] = State::followed;
        path_.push_back(service);
        for (const int next : depends_on_[service]) {
            if (states_[next] == State::followed) {
                path_.erase(path_.begin(), std::find(path_.begin(), path_.end(), next));
                return true;
            }
            if (states_[next] == State::untouched && closes_cycle(next))
                return true;
        }
        path_.pop_back();
        states_[service] = State::finished;
        return false;
    }

    std::vector<std::vector<int>> depends_on_;
    std::vector<State> states_;
    std::vector<int> path_;  ///< The services that are being followed, each depending on the next.
};
