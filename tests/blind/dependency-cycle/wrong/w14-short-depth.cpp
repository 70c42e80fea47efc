// judge: dependency-cycle
// wrong: the depth of a service on the path is kept in 16 bits and wraps; fails on: 70000 services, 0 -> 1 -> ... -> 69999 -> 65536 (returns the lead-in, too)
#include <bits/stdc++.h>
using namespace std;

struct Node {
    vector<int> needs;
    unsigned short depth = 0;
    bool onPath = false;
    bool done = false;
};

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<Node> nodes(services);
    for (auto& d : dependencies) nodes[d[0]].needs.push_back(d[1]);
    vector<int> path;
    vector<int> cycle;
    auto go = [&](auto&& go, int u) -> bool {
        Node& node = nodes[u];
        node.depth = path.size();
        node.onPath = true;
        path.push_back(u);
        for (int v : node.needs) {
            if (nodes[v].onPath) {
                cycle.assign(path.begin() + nodes[v].depth, path.end());
                return true;
            }
            if (!nodes[v].done && go(go, v)) return true;
        }
        path.pop_back();
        node.onPath = false;
        node.done = true;
        return false;
    };
    for (int i = 0; i < services; i++)
        if (!nodes[i].done && go(go, i)) return cycle;
    return {};
}
