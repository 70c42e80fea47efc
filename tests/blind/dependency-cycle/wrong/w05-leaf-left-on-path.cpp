// judge: dependency-cycle
// wrong: the early return for a service without dependencies leaves it on the path, so that it turns up within the cycle; fails on: services = 4, [[0,1],[1,3],[1,2],[2,0]] (returns [0,1,3,2])
#include <bits/stdc++.h>
using namespace std;

vector<vector<int>> graph_;
vector<int> mark_;
vector<int> trail_;
vector<int> answer_;

bool visit(int u) {
    trail_.push_back(u);
    if (graph_[u].empty()) {
        mark_[u] = 2;
        return false;
    }
    mark_[u] = 1;
    for (int v : graph_[u]) {
        if (mark_[v] == 1) {
            auto it = find(trail_.begin(), trail_.end(), v);
            answer_ = vector<int>(it, trail_.end());
            return true;
        }
        if (mark_[v] == 0 && visit(v)) return true;
    }
    mark_[u] = 2;
    trail_.pop_back();
    return false;
}

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    graph_.assign(services, {});
    mark_.assign(services, 0);
    trail_.clear();
    answer_.clear();
    for (auto& d : dependencies) graph_[d[0]].push_back(d[1]);
    for (int i = 0; i < services; i++) {
        if (mark_[i] == 0) {
            trail_.clear();
            if (visit(i)) return answer_;
        }
    }
    return {};
}
