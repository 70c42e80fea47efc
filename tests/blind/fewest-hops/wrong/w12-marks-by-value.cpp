// judge: fewest-hops
// wrong: one recursive call for each layer, which gets the marks of all servers as a copy and keeps it until the end; fails on: a chain of 35000 servers, from end to end (too much memory)
#include <bits/stdc++.h>
using namespace std;

static vector<vector<int>> neighbours;

static int spread(vector<int> layer, vector<char> visited, int to, int hops) {
    vector<int> next;
    for (int at : layer) {
        if (at == to) return hops;
        for (int v : neighbours[at])
            if (!visited[v]) {
                visited[v] = 1;
                next.push_back(v);
            }
    }
    if (next.empty()) return -1;
    return spread(next, visited, to, hops + 1);
}

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    neighbours.assign(servers, {});
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    vector<char> visited(servers, 0);
    visited[from] = 1;
    return spread({from}, visited, to, 0);
}
