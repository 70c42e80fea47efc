// judge: critical-links
// wrong: the arrays of half links have room for 50000 links (the limit of the servers), and there may be 75000; fails on: servers = 50000, links = [i,i+1] for i = 0..49998 and then 25001 times [0,1] -> all positions from 1 to 49998 but gives [49990,49991,...,49998] only (or hangs or crashes, with another compiler), as the arrays run into each other
#include <bits/stdc++.h>
using namespace std;

namespace {
const int MAX = 50000 + 5;
struct {
    int head[MAX];
    int to[2 * MAX];
    int nxt[2 * MAX];
    int disc[MAX];
    int low[MAX];
    int halves, timer;
} g;
vector<int> bridges;

void add(int a, int b) {
    g.to[g.halves] = b;
    g.nxt[g.halves] = g.head[a];
    g.head[a] = g.halves++;
}

void dfs(int u, int via) {
    g.disc[u] = g.low[u] = ++g.timer;
    for (int e = g.head[u]; e != -1; e = g.nxt[e]) {
        if (e / 2 == via) continue;
        int v = g.to[e];
        if (g.disc[v]) {
            g.low[u] = min(g.low[u], g.disc[v]);
        } else {
            dfs(v, e / 2);
            g.low[u] = min(g.low[u], g.low[v]);
            if (g.low[v] > g.disc[u]) bridges.push_back(e / 2);
        }
    }
}
}

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    memset(&g, 0, sizeof g);
    memset(g.head, -1, sizeof g.head);
    bridges.clear();
    for (auto& l : links) {
        add(l[0], l[1]);
        add(l[1], l[0]);
    }
    for (int u = 0; u < servers; ++u)
        if (!g.disc[u]) dfs(u, -1);
    return bridges;
}
