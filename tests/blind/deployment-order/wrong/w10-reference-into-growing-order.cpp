// judge: deployment-order
// wrong: keeps a reference to order[i] while push_back makes the order grow beyond the reserved 64 entries, and reads freed memory through it; fails on: services = 300, dependencies = [[1,0],[2,0],...,[299,0]] -> 0 comes first but crashes (or gives [])
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> users(services);
    vector<int> missing(services, 0);
    for (auto& d : dependencies) {
        users[d[1]].push_back(d[0]);
        missing[d[0]]++;
    }
    vector<int> order;
    order.reserve(64);
    for (int s = 0; s < services; s++)
        if (missing[s] == 0) order.push_back(s);
    for (size_t i = 0; i < order.size(); i++) {
        const int& s = order[i];
        for (size_t k = 0; k < users[s].size(); k++) {
            int u = users[s][k];
            if (--missing[u] == 0) order.push_back(u);
        }
    }
    if ((int)order.size() < services) return {};
    return order;
}
