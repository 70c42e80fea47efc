// judge: deployment-order
// right: Kahn's algorithm, a queue of the services whose dependencies are all deployed
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> users(services);
    vector<int> missing(services, 0);
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
