// verdict: accepted
// time: O(n + m), space: O(n + m)
// Searches in depth: a service is written down after all that it depends on.
#include <vector>

namespace {

enum class State : char { not_met, followed, finished };

class Search {
  public:
    Search(int services, const std::vector<std::vector<int>>& dependencies)
        : depends_on_(services), state_(services, State::not_met) {
        for (const auto& dependency : dependencies)
            depends_on_[dependency[0]].push_back(dependency[1]);
    }

    std::vector<int> order() {
        for (int service = 0; service < static_cast<int>(state_.size()); ++service)
            if (state_[service] == State::not_met && !finish(service))
                return {};
        return order_;
    }

  private:
    bool finish(int service) {
        state_[service] = State::followed;
        for (const int next : depends_on_[service]) {
            if (state_[next] == State::followed)
                return false;
            if (state_[next] == State::not_met && !finish(next))
                return false;
        }
        state_[service] = State::finished;
        order_.push_back(service);
        return true;
    }

    std::vector<std::vector<int>> depends_on_;
    std::vector<State> state_;
    std::vector<int> order_;
};

}  // namespace

std::vector<int> deploymentOrder(int services, const std::vector<std::vector<int>>& dependencies) {
    return Search(services, dependencies).order();
}
