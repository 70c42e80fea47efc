// judge: deployment-order
// wrong: sorts by the level at which a breadth-first search meets a service first, which is the shortest chain to it, not the longest; fails on: services = 3, dependencies = [[0,1],[0,2],[2,1]] -> [1,2,0] but gives [1,0,2]
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> users(services);
    vector<int> missing(services, 0), level(services, -1);
    for (auto& d : dependencies) {
        users[d[1]].push_back(d[0]);
        missing[d[0]]++;
    }
    vector<int> ready;
    for (int s = 0; s < services; s++)
        if (missing[s] == 0) {
            ready.push_back(s);
            level[s] = 0;
        }
    for (size_t i = 0; i < ready.size(); i++) {
        int s = ready[i];
        for (int u : users[s]) {
            if (level[u] < 0) level[u] = level[s] + 1;
            if (--missing[u] == 0) ready.push_back(u);
        }
    }
    if ((int)ready.size() < services) return {};
    vector<int> order(services);
    iota(order.begin(), order.end(), 0);
    stable_sort(order.begin(), order.end(), [&](int x, int y) { return level[x] < level[y]; });
    return order;
}
