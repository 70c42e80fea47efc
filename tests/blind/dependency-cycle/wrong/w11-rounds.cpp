// judge: dependency-cycle
// wrong: goes over all services again and again to start those that can start, quadratic where each round starts only one; fails on: 100000 services in the chain 0 -> 1 -> ... -> 99999 (far too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> needs(services);
    for (auto& d : dependencies) needs[d[0]].push_back(d[1]);
    vector<char> up(services, 0);
    bool progress = true;
    while (progress) {
        progress = false;
        for (int i = 0; i < services; i++) {
            if (up[i]) continue;
            while (!needs[i].empty() && up[needs[i].back()]) needs[i].pop_back();
            if (needs[i].empty()) {
                up[i] = 1;
                progress = true;
            }
        }
    }
    int x = -1;
    for (int i = 0; i < services; i++)
        if (!up[i]) x = i;
    if (x < 0) return {};
    // back() of everything that is not up is not up either
    vector<int> at(services, -1), walk;
    while (at[x] < 0) {
        at[x] = walk.size();
        walk.push_back(x);
        x = needs[x].back();
    }
    walk.erase(walk.begin(), walk.begin() + at[x]);
    return walk;
}
