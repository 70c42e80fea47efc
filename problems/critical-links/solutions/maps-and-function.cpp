// verdict: accepted
// slowest
// time: O(n log n + m), space: O(n + m)
// Hash maps and a recursive std::function, as many write it, and a set of what is found.
#include <bits/stdc++.h>
using namespace std;

class Solution {
  public:
    vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
        unordered_map<int, vector<pair<int, int>>> graph;
        for (int i = 0; i < (int)links.size(); i++) {
            graph[links[i][0]].push_back({links[i][1], i});
            graph[links[i][1]].push_back({links[i][0], i});
        }
        unordered_map<int, int> disc, low;
        set<int> res;
        int timer = 0;
        function<void(int, int)> dfs = [&](int u, int by) {
            disc[u] = low[u] = ++timer;
            for (auto& [v, id] : graph[u]) {
                if (id == by)
                    continue;
                if (!disc.count(v)) {
                    dfs(v, id);
                    low[u] = min(low[u], low[v]);
                    if (low[v] > disc[u])
                        res.insert(id);
                } else {
                    low[u] = min(low[u], disc[v]);
                }
            }
        };
        for (int u = 0; u < servers; u++)
            if (!disc.count(u))
                dfs(u, -1);
        return vector<int>(res.begin(), res.end());
    }
};
