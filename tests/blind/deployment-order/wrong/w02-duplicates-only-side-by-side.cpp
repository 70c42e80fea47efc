// judge: deployment-order
// wrong: users and counts are each freed of duplicates only against their last entry, which differs if the duplicates are not side by side; fails on: services = 3, dependencies = [[2,0],[2,1],[2,0]] -> [0,1,2] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> users(services), needs(services);
    for (auto& d : dependencies) {
        int a = d[0], b = d[1];
        if (users[b].empty() || users[b].back() != a) users[b].push_back(a);
        if (needs[a].empty() || needs[a].back() != b) needs[a].push_back(b);
    }
    vector<int> missing(services);
    vector<int> order;
    for (int s = 0; s < services; s++) {
        missing[s] = (int)needs[s].size();
        if (missing[s] == 0) order.push_back(s);
    }
    for (size_t i = 0; i < order.size(); i++) {
        int s = order[i];
        for (int u : users[s])
            if (--missing[u] == 0) order.push_back(u);
    }
    if ((int)order.size() < services) return {};
    return order;
}
