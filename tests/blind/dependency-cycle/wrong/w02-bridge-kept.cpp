// judge: dependency-cycle
// wrong: peels services from both ends and believes that the rest lies on cycles, but a service between two cycles stays, too, and begins the answer; fails on: services = 5, [[1,2],[2,1],[2,0],[0,3],[3,4],[4,3]] (returns [0,3,4])
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> out(services), in(services);
    for (auto& d : dependencies) {
        out[d[0]].push_back(d[1]);
        in[d[1]].push_back(d[0]);
    }
    vector<int> outdeg(services), indeg(services);
    vector<bool> removed(services, false);
    queue<int> q;
    auto drop = [&](int x) {
        if (!removed[x]) {
            removed[x] = true;
            q.push(x);
        }
    };
    for (int i = 0; i < services; i++) {
        outdeg[i] = out[i].size();
        indeg[i] = in[i].size();
        if (outdeg[i] == 0 || indeg[i] == 0) drop(i);
    }
    while (!q.empty()) {
        int x = q.front();
        q.pop();
        for (int y : in[x])
            if (--outdeg[y] == 0) drop(y);
        for (int y : out[x])
            if (--indeg[y] == 0) drop(y);
    }
    // only cycles are left
    int start = 0;
    while (start < services && removed[start]) start++;
    vector<int> cycle;
    if (start == services) return cycle;
    vector<bool> seen(services, false);
    int x = start;
    while (!seen[x]) {
        seen[x] = true;
        cycle.push_back(x);
        for (int y : out[x])
            if (!removed[y]) {
                x = y;
                break;
            }
    }
    return cycle;
}
