// judge: critical-links
// wrong: matches parallel links in pairs, and takes the partner out of the table, so that a third one counts as single; fails on: servers = 2, links = [[0,1],[0,1],[0,1]] -> [] but gives [2]
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    int m = links.size();
    vector<int> head(servers, -1), nxt(2 * m), to(2 * m);
    vector<char> hasTwin(m, 0);
    map<pair<int, int>, int> waiting;
    for (int i = 0; i < m; ++i) {
        int a = links[i][0], b = links[i][1];
        to[2 * i] = b;
        nxt[2 * i] = head[a];
        head[a] = 2 * i;
        to[2 * i + 1] = a;
        nxt[2 * i + 1] = head[b];
        head[b] = 2 * i + 1;
        auto key = minmax(a, b);
        auto it = waiting.find(key);
        if (it == waiting.end()) {
            waiting[key] = i;
        } else {
            hasTwin[i] = hasTwin[it->second] = 1;
            waiting.erase(it);
        }
    }
    vector<int> disc(servers, 0), low(servers, 0), result;
    int timer = 0;
    function<void(int, int)> dfs = [&](int u, int parent) {
        disc[u] = low[u] = ++timer;
        for (int e = head[u]; e != -1; e = nxt[e]) {
            int v = to[e];
            if (v == parent) continue;
            if (disc[v]) {
                low[u] = min(low[u], disc[v]);
                continue;
            }
            dfs(v, u);
            low[u] = min(low[u], low[v]);
            if (low[v] > disc[u] && !hasTwin[e / 2]) result.push_back(e / 2);
        }
    };
    for (int u = 0; u < servers; ++u)
        if (!disc[u]) dfs(u, -1);
    return result;
}
