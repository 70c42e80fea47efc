// judge: dependency-cycle
// wrong: the position on the path is never cleared, a finished service counts as on the path as soon as the path is longer than that; fails on: services = 5, [[0,1],[1,3],[0,2],[2,4],[4,3]] (no cycle, returns [4])
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);
    vector<int> pos(services, -1);
    vector<int> path;
    vector<int> result;

    auto dfs = [&](auto& self, int u) -> bool {
        pos[u] = path.size();
        path.push_back(u);
        for (int v : adj[u]) {
            if (pos[v] == -1) {
                if (self(self, v)) return true;
            } else if (pos[v] < (int)path.size()) {
                result.assign(path.begin() + pos[v], path.end());
                return true;
            }
        }
        path.pop_back();
        return false;
    };
    for (int i = 0; i < services; i++) {
        if (pos[i] == -1 && dfs(dfs, i)) return result;
    }
    return {};
}
