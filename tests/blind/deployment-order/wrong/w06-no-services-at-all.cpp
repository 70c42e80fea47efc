// judge: deployment-order
// wrong: takes the greatest level with max_element, which there is none of without services, and reads through a null pointer; fails on: services = 0, dependencies = [] -> [] but crashes
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> users(services);
    vector<int> missing(services, 0), level(services, 0);
    for (auto& d : dependencies) {
        users[d[1]].push_back(d[0]);
        missing[d[0]]++;
    }
    queue<int> ready;
    for (int s = 0; s < services; s++)
        if (missing[s] == 0) ready.push(s);
    int done = 0;
    while (!ready.empty()) {
        int s = ready.front();
        ready.pop();
        done++;
        for (int u : users[s]) {
            level[u] = max(level[u], level[s] + 1);
            if (--missing[u] == 0) ready.push(u);
        }
    }
    if (done < services) return {};
    // counting sort by level
    int top = *max_element(level.begin(), level.end());
    vector<vector<int>> waves(top + 1);
    for (int s = 0; s < services; s++) waves[level[s]].push_back(s);
    vector<int> order;
    for (auto& w : waves) order.insert(order.end(), w.begin(), w.end());
    return order;
}
