// judge: critical-links
// wrong: takes off servers with a single link again and again and calls these links critical; misses a link between two rings; fails on: servers = 6, links = [[0,1],[1,2],[2,0],[3,4],[4,5],[5,3],[2,3]] -> [6] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    vector<vector<int>> at(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        if (links[i][0] == links[i][1]) continue;
        at[links[i][0]].push_back(i);
        at[links[i][1]].push_back(i);
    }
    vector<int> degree(servers);
    queue<int> leaves;
    for (int u = 0; u < servers; ++u) {
        degree[u] = at[u].size();
        if (degree[u] == 1) leaves.push(u);
    }
    vector<char> gone(links.size(), 0);
    vector<int> result;
    while (!leaves.empty()) {
        int u = leaves.front();
        leaves.pop();
        if (degree[u] != 1) continue;
        for (int id : at[u]) {
            if (gone[id]) continue;
            gone[id] = 1;
            result.push_back(id);
            int v = links[id][0] + links[id][1] - u;
            --degree[u];
            if (--degree[v] == 1) leaves.push(v);
        }
    }
    return result;
}
