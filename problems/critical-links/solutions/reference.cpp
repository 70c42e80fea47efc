// verdict: accepted
// reference
// time: O(n + m), space: O(n + m)
#include <algorithm>
#include <vector>

namespace {

struct End {
    int server;
    int link;
};

class Search {
  public:
    Search(int servers, const std::vector<std::vector<int>>& links)
        : ends_(servers), number_(servers, not_met), low_(servers) {
        for (int link = 0; link < static_cast<int>(links.size()); ++link) {
            ends_[links[link][0]].push_back({links[link][1], link});
            ends_[links[link][1]].push_back({links[link][0], link});
        }
    }

    std::vector<int> critical() {
        for (int server = 0; server < static_cast<int>(ends_.size()); ++server)
            if (number_[server] == not_met)
                follow(server, -1);
        return critical_;
    }

  private:
    static constexpr int not_met = -1;

    void follow(int server, int came_by) {
        number_[server] = low_[server] = next_number_++;
        for (const End& end : ends_[server]) {
            if (end.link == came_by)
                continue;
            if (number_[end.server] != not_met) {
                low_[server] = std::min(low_[server], number_[end.server]);
                continue;
            }
            follow(end.server, end.link);
            low_[server] = std::min(low_[server], low_[end.server]);
            if (low_[end.server] > number_[server])
                critical_.push_back(end.link);
        }
    }

    std::vector<std::vector<End>> ends_;
    std::vector<int> number_;  // In the order in which servers are met.
    std::vector<int> low_;     // The smallest number that is reached from a server or below it.
    int next_number_ = 0;
    std::vector<int> critical_;
};

}  // namespace

std::vector<int> criticalLinks(int servers, const std::vector<std::vector<int>>& links) {
    return Search(servers, links).critical();
}
