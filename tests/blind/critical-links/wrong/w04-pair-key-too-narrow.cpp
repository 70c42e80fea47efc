// judge: critical-links
// wrong: counts parallel links by the key smaller * 10000 + larger, which is not unique with more than 10000 servers; fails on: servers = 10006, links = [[0,10005],[1,5]] -> [0,1] but gives []
#include <bits/stdc++.h>
using namespace std;

namespace {
long long keyOf(const vector<int>& l) { return min(l[0], l[1]) * 10000LL + max(l[0], l[1]); }

void dfs(int u, int parent, const vector<vector<pair<int, int>>>& adj, vector<int>& disc, vector<int>& low, int& timer, vector<int>& cut) {
    disc[u] = low[u] = ++timer;
    for (auto& [v, id] : adj[u]) {
        if (v == parent) continue;
        if (disc[v]) {
            low[u] = min(low[u], disc[v]);
            continue;
        }
        dfs(v, u, adj, disc, low, timer, cut);
        low[u] = min(low[u], low[v]);
        if (low[v] > disc[u]) cut.push_back(id);
    }
}
}

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    vector<vector<pair<int, int>>> adj(servers);
    unordered_map<long long, int> parallel;
    for (int i = 0; i < (int)links.size(); ++i) {
        adj[links[i][0]].push_back({links[i][1], i});
        adj[links[i][1]].push_back({links[i][0], i});
        ++parallel[keyOf(links[i])];
    }
    vector<int> disc(servers), low(servers), cut, result;
    int timer = 0;
    for (int u = 0; u < servers; ++u)
        if (!disc[u]) dfs(u, -1, adj, disc, low, timer, cut);
    for (int id : cut)
        if (parallel[keyOf(links[id])] == 1) result.push_back(id);
    return result;
}
