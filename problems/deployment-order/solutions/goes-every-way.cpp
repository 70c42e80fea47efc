// verdict: time-limit-exceeded
// Searches in depth for a circle, and forgets what it has found free of circles: goes every way
// there is.
#include <bits/stdc++.h>
using namespace std;

class Solution {
    vector<vector<int>> next;
    vector<char> followed, done;
    vector<int> order;
    bool visit(int u) {
        if (followed[u])
            return false;
        followed[u] = true;
        for (int v : next[u])
            if (!visit(v))
                return false;
        followed[u] = false;
        if (!done[u])
            order.push_back(u);
        done[u] = true;
        return true;
    }

  public:
    vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
        next.resize(services);
        followed.resize(services);
        done.resize(services);
        for (auto& d : dependencies)
            next[d[0]].push_back(d[1]);
        for (int u = 0; u < services; u++)
            if (!visit(u))
                return {};
        return order;
    }
};
