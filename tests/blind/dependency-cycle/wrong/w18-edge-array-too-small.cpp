// judge: dependency-cycle
// wrong: the arrays of dependencies have room for 100000 of them, as for services, and more write over other data; fails on: 100000 services, the chain 0 -> 1 -> ... -> 99999 and then 1 -> i for i = 2, 3, ... until there are 150000 dependencies (no cycle, but returns one or crashes)
#include <bits/stdc++.h>
using namespace std;

const int N = 100005;

// adjacency lists in arrays
struct Graph {
    int to[N];
    int nxt[N];
    int head[N];
    int cnt;
    int state[N];
    int parent[N];
} G;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    fill(G.head, G.head + services, -1);
    fill(G.state, G.state + services, 0);
    G.cnt = 0;
    for (auto& d : dependencies) {
        G.to[G.cnt] = d[1];
        G.nxt[G.cnt] = G.head[d[0]];
        G.head[d[0]] = G.cnt++;
    }
    for (int s = 0; s < services; s++) {
        if (G.state[s]) continue;
        int u = s;
        G.state[u] = 1;
        G.parent[u] = -1;
        while (u != -1) {
            int e = G.head[u];
            if (e == -1) {
                G.state[u] = 2;
                u = G.parent[u];
                continue;
            }
            G.head[u] = G.nxt[e];
            int v = G.to[e];
            if (G.state[v] == 1) {
                vector<int> cycle;
                for (int x = u; x != v; x = G.parent[x]) cycle.push_back(x);
                cycle.push_back(v);
                reverse(cycle.begin(), cycle.end());
                return cycle;
            }
            if (G.state[v] == 0) {
                G.state[v] = 1;
                G.parent[v] = u;
                u = v;
            }
        }
    }
    return {};
}
