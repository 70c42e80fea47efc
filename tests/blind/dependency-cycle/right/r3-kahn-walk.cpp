// judge: dependency-cycle
// right: Kahn's peeling of services with nothing left to wait for, then a walk among the rest until a service repeats
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> dependents(services);
    vector<int> waiting(services, 0);
    for (auto& d : dependencies) {
        dependents[d[1]].push_back(d[0]);
        waiting[d[0]]++;
    }
    queue<int> ready;
    for (int i = 0; i < services; i++)
        if (waiting[i] == 0) ready.push(i);
    int started = 0;
    while (!ready.empty()) {
        int x = ready.front();
        ready.pop();
        started++;
        for (int y : dependents[x])
            if (--waiting[y] == 0) ready.push(y);
    }
    if (started == services) return {};

    // everything left waits for something that is left
    vector<int> next(services, -1);
    for (auto& d : dependencies)
        if (waiting[d[0]] > 0 && waiting[d[1]] > 0) next[d[0]] = d[1];
    int x = 0;
    while (waiting[x] == 0) x++;
    for (int i = 0; i < services; i++) x = next[x];  // surely on a cycle now
    vector<int> cycle;
    int y = x;
    do {
        cycle.push_back(y);
        y = next[y];
    } while (y != x);
    return cycle;
}
