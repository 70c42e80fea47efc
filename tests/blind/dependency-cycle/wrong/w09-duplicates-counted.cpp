// judge: dependency-cycle
// wrong: dependents are a set but waiting services are counted once an entry, so a dependency listed twice never runs out; fails on: services = 2, [[0,1],[0,1]] (no cycle, but 0 is held for stuck)
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<set<int>> dependents(services);
    vector<vector<int>> needs(services);
    vector<int> waiting(services, 0);
    for (auto& d : dependencies) {
        dependents[d[1]].insert(d[0]);
        needs[d[0]].push_back(d[1]);
        waiting[d[0]]++;
    }
    vector<int> ready;
    for (int i = 0; i < services; i++)
        if (waiting[i] == 0) ready.push_back(i);
    for (size_t k = 0; k < ready.size(); k++)
        for (int y : dependents[ready[k]])
            if (--waiting[y] == 0) ready.push_back(y);
    if ((int)ready.size() == services) return {};

    int x = 0;
    while (waiting[x] == 0) x++;
    vector<int> order(services, -1), walk;
    while (order[x] == -1) {
        order[x] = walk.size();
        walk.push_back(x);
        for (int y : needs[x])
            if (waiting[y] > 0) {
                x = y;
                break;
            }
    }
    return vector<int>(walk.begin() + order[x], walk.end());
}
