// judge: dependency-cycle
// wrong: the services seen are forgotten with each new start, quadratic time where every start walks over all the earlier ones; fails on: 100000 services in the chain 99999 -> 99998 -> ... -> 0 (far too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);

    vector<int> seenFrom(services, -1);  // the start from which it was seen last
    vector<bool> everSeen(services, false), onPath(services, false);
    vector<int> path;
    int start = 0;

    function<int(int)> dfs = [&](int u) -> int {
        seenFrom[u] = start;
        everSeen[u] = true;
        onPath[u] = true;
        path.push_back(u);
        for (int v : adj[u]) {
            if (onPath[v]) return v;
            if (seenFrom[v] != start) {
                int found = dfs(v);
                if (found >= 0) return found;
            }
        }
        path.pop_back();
        onPath[u] = false;
        return -1;
    };

    for (start = 0; start < services; start++) {
        if (everSeen[start]) continue;
        int found = dfs(start);
        if (found >= 0) {
            vector<int> cycle;
            while (path.back() != found) {
                cycle.push_back(path.back());
                path.pop_back();
            }
            cycle.push_back(found);
            reverse(cycle.begin(), cycle.end());
            return cycle;
        }
    }
    return {};
}
