// verdict: accepted
// time: O(n + m), space: O(n + m)
// A recursive lambda that hands the cycle up.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
        vector<vector<int>> adj(services);
        for (auto& e : dependencies)
            adj[e[0]].push_back(e[1]);
        vector<int> color(services, 0), parent(services, -1);
        vector<int> cycle;
        function<bool(int)> dfs = [&](int u) -> bool {
            color[u] = 1;
            for (int v : adj[u]) {
                if (color[v] == 0) {
                    parent[v] = u;
                    if (dfs(v))
                        return true;
                } else if (color[v] == 1) {
                    for (int w = u; w != v; w = parent[w])
                        cycle.push_back(w);
                    cycle.push_back(v);
                    reverse(cycle.begin(), cycle.end());
                    return true;
                }
            }
            color[u] = 2;
            return false;
        };
        for (int i = 0; i < services; i++)
            if (color[i] == 0 && dfs(i))
                return cycle;
        return {};
    }
};
