// verdict: wrong-answer
// Keeps a dependency that is listed twice once, but counts it twice: the service waits for ever.
#include <bits/stdc++.h>
using namespace std;

vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
    vector<set<int>> next(services);
    vector<int> waits(services), order;
    for (auto& d : dependencies) {
        next[d[1]].insert(d[0]);
        waits[d[0]]++;
    }
    queue<int> ready;
    for (int u = 0; u < services; u++)
        if (waits[u] == 0)
            ready.push(u);
    while (!ready.empty()) {
        int u = ready.front();
        ready.pop();
        order.push_back(u);
        for (int v : next[u])
            if (--waits[v] == 0)
                ready.push(v);
    }
    return (int)order.size() == services ? order : vector<int>();
}
