// verdict: wrong-answer
// Takes the link into a ring for critical too: compares as one does for critical servers.
#include <bits/stdc++.h>
using namespace std;

class Solution {
  public:
    vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
        graph.resize(servers);
        disc.assign(servers, -1);
        low.resize(servers);
        for (int i = 0; i < (int)links.size(); i++) {
            graph[links[i][0]].push_back({links[i][1], i});
            graph[links[i][1]].push_back({links[i][0], i});
        }
        for (int u = 0; u < servers; u++)
            if (disc[u] < 0)
                dfs(u, -1);
        return res;
    }

  private:
    void dfs(int u, int by) {
        disc[u] = low[u] = timer++;
        for (auto& [v, id] : graph[u]) {
            if (id == by)
                continue;
            if (disc[v] >= 0) {
                low[u] = min(low[u], disc[v]);
                continue;
            }
            dfs(v, id);
            low[u] = min(low[u], low[v]);
            if (low[v] >= disc[u])
                res.push_back(id);
        }
    }

    vector<vector<pair<int, int>>> graph;
    vector<int> disc, low, res;
    int timer = 0;
};
