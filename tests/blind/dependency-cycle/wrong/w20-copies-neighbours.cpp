// judge: dependency-cycle
// wrong: the loop copies the dependencies of the service on top of the stack at every step, quadratic where one service has many; fails on: 100000 services, 0 -> i for i = 1 ... 99999 (far too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<set<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].insert(d[1]);
    vector<int> state(services, 0);
    for (int s = 0; s < services; s++) {
        if (state[s]) continue;
        vector<pair<int, int>> st;  // service, the last of its dependencies that was tried
        st.push_back({s, -1});
        state[s] = 1;
        while (!st.empty()) {
            int u = st.back().first;
            auto deps = adj[u];
            auto it = deps.upper_bound(st.back().second);
            if (it == deps.end()) {
                state[u] = 2;
                st.pop_back();
                continue;
            }
            int v = st.back().second = *it;
            if (state[v] == 1) {
                vector<int> cycle;
                bool in = false;
                for (auto& [x, last] : st) {
                    if (x == v) in = true;
                    if (in) cycle.push_back(x);
                }
                return cycle;
            }
            if (state[v] == 0) {
                state[v] = 1;
                st.push_back({v, -1});
            }
        }
    }
    return {};
}
