// judge: top-k-events
// right: a class with a std::set of (minus count, name) that is kept in order event by event
#include <bits/stdc++.h>
using namespace std;

namespace {

class LiveBoard {
public:
    void see(string_view name) {
        auto it = count_.find(name);
        if (it == count_.end()) {
            count_.emplace(name, 1);
            order_.emplace(-1, name);
            return;
        }
        auto node = order_.extract({-it->second, name});
        node.value().first = -(++it->second);
        order_.insert(move(node));
    }

    vector<string> top(size_t k) const {
        vector<string> out;
        for (auto it = order_.begin(); it != order_.end() && out.size() < k; ++it)
            out.emplace_back(it->second);
        return out;
    }

private:
    unordered_map<string_view, int> count_;
    set<pair<int, string_view>> order_;
};

}  // namespace

vector<string> topKEvents(vector<string>& events, int k) {
    LiveBoard board;
    for (const auto& e : events) board.see(e);
    return board.top(k);
}
