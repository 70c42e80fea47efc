// judge: deployment-order
// wrong: the missing dependencies of a service are counted in 16 bits; fails on: services = 65537, dependencies = [[0,1],[0,2],...,[0,65536]] -> 0 comes last but gives 0 first and then an order that is too long or []
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> users(services);
    vector<unsigned short> missing(services, 0);
    for (auto& d : dependencies) {
        users[d[1]].push_back(d[0]);
        missing[d[0]]++;
    }
    queue<int> ready;
    for (int s = 0; s < services; s++)
        if (missing[s] == 0) ready.push(s);
    vector<int> order;
    while (!ready.empty()) {
        int s = ready.front();
        ready.pop();
        order.push_back(s);
        for (int u : users[s])
            if (--missing[u] == 0) ready.push(u);
    }
    if ((int)order.size() < services) return {};
    return order;
}
