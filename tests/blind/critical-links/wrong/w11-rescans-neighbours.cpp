// judge: critical-links
// wrong: an explicit stack without a place to go on: each time a server is on top, its links are scanned from the first one, O(degree^2); fails on: servers = 50000, links = 25001 times [0,1], then [0,i] for i = 2..49999 -> all positions from 25001 on but takes more than 2 * 10^9 steps (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    vector<vector<int>> at(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        at[links[i][0]].push_back(i);
        at[links[i][1]].push_back(i);
    }
    auto other = [&](int id, int u) { return links[id][0] == u ? links[id][1] : links[id][0]; };

    vector<int> disc(servers, -1), low(servers, -1), up(servers, -1), result;
    int timer = 0;
    for (int root = 0; root < servers; ++root) {
        if (disc[root] != -1) continue;
        stack<int> todo;
        todo.push(root);
        disc[root] = timer++;
        while (!todo.empty()) {
            int u = todo.top();
            auto it = find_if(at[u].begin(), at[u].end(), [&](int id) { return disc[other(id, u)] == -1; });
            if (it != at[u].end()) {
                int v = other(*it, u);
                disc[v] = timer++;
                up[v] = *it;
                todo.push(v);
                continue;
            }
            low[u] = disc[u];
            for (int id : at[u]) {
                if (id == up[u]) continue;
                int v = other(id, u);
                low[u] = min(low[u], up[v] == id ? low[v] : disc[v]);
            }
            if (up[u] != -1 && low[u] == disc[u]) result.push_back(up[u]);
            todo.pop();
        }
    }
    return result;
}
