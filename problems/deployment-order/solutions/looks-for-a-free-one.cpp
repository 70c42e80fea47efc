// verdict: time-limit-exceeded
// time: O(n^2 + m), space: O(n + m)
// Counts what each service waits for, but looks for the next one among all of them.
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> next(services);
    vector<int> waits(services);
    for (auto& d : dependencies) {
        next[d[1]].push_back(d[0]);
        waits[d[0]]++;
    }
    vector<int> order;
    while ((int)order.size() < services) {
        int u = (int)(find(waits.begin(), waits.end(), 0) - waits.begin());
        if (u == services)
            return {};
        waits[u] = -1;
        order.push_back(u);
        for (int v : next[u])
            waits[v]--;
    }
    return order;
}
