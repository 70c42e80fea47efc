// judge: deployment-order
// wrong: duplicates are recognised by the 32 bit key a * services + b, which wraps, so a different dependency may be dropped; fails on: services = 150000, dependencies = [[0,32704],[28633,50000]] -> 28633 after 50000 but gives it before (both keys are 32704 modulo 2^32)
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> users(services);
    vector<int> missing(services, 0);
    unordered_set<unsigned> seen;
    for (auto& d : dependencies) {
        unsigned key = (unsigned)d[0] * (unsigned)services + (unsigned)d[1];
        if (!seen.insert(key).second) continue;
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
