// judge: deployment-order
// wrong: returns at once if there are more than services * (services - 1) / 2 entries, since then there must be a circle; but duplicates count as well; fails on: services = 2, dependencies = [[1,0],[1,0]] -> [0,1] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    if ((long long)dependencies.size() > (long long)services * (services - 1) / 2) return {};
    vector<vector<int>> users(services);
    vector<int> missing(services, 0);
    for (auto& d : dependencies) {
        users[d[1]].push_back(d[0]);
        missing[d[0]]++;
    }
    vector<int> stack, order;
    for (int s = 0; s < services; s++)
        if (missing[s] == 0) stack.push_back(s);
    while (!stack.empty()) {
        int s = stack.back();
        stack.pop_back();
        order.push_back(s);
        for (int u : users[s])
            if (--missing[u] == 0) stack.push_back(u);
    }
    if ((int)order.size() < services) return {};
    return order;
}
