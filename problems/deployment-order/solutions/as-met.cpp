// verdict: wrong-answer
// Writes services down when they are met in breadth, and not when all that they wait for is there.
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> next(services);
    vector<int> waits(services), order;
    for (auto& d : dependencies) {
        next[d[1]].push_back(d[0]);
        waits[d[0]]++;
    }
    vector<char> met(services);
    queue<int> ready;
    for (int u = 0; u < services; u++)
        if (waits[u] == 0) {
            met[u] = true;
            ready.push(u);
        }
    while (!ready.empty()) {
        int u = ready.front();
        ready.pop();
        order.push_back(u);
        for (int v : next[u])
            if (!met[v]) {
                met[v] = true;
                ready.push(v);
            }
    }
    return (int)order.size() == services ? order : vector<int>();
}
