// judge: dependency-cycle
// wrong: dependencies are made unique in a hash set whose hash is a ^ b, which is nearly the same for all entries of a chain; fails on: 100000 services in the chain 0 -> 1 -> ... -> 99999 (half of the hashes are 1, far too slow)
#include <bits/stdc++.h>
using namespace std;

struct PairHash {
    size_t operator()(const pair<int, int>& p) const {
        return hash<int>()(p.first) ^ hash<int>()(p.second);
    }
};

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    unordered_set<pair<int, int>, PairHash> known;
    vector<vector<int>> adj(services);
    for (auto& d : dependencies)
        if (known.insert({d[0], d[1]}).second) adj[d[0]].push_back(d[1]);

    vector<int> state(services, 0), parent(services, -1);
    vector<size_t> next(services, 0);
    for (int s = 0; s < services; s++) {
        if (state[s]) continue;
        stack<int> st;
        st.push(s);
        state[s] = 1;
        while (!st.empty()) {
            int u = st.top();
            if (next[u] == adj[u].size()) {
                state[u] = 2;
                st.pop();
                continue;
            }
            int v = adj[u][next[u]++];
            if (state[v] == 1) {
                vector<int> cycle;
                for (int x = u; x != v; x = parent[x]) cycle.push_back(x);
                cycle.push_back(v);
                reverse(cycle.begin(), cycle.end());
                return cycle;
            }
            if (state[v] == 0) {
                state[v] = 1;
                parent[v] = u;
                st.push(v);
            }
        }
    }
    return {};
}
