// verdict: accepted
// slowest
// time: O(n + m), space: O(n + m)
// Hash maps of lists and counts, and a queue.
#include <bits/stdc++.h>
using namespace std;

class Solution {
  public:
    vector<int> deploymentOrder(int services, vector<vector<int>>& dependencies) {
        unordered_map<int, vector<int>> neededBy;
        unordered_map<int, int> waits;
        for (auto& d : dependencies) {
            neededBy[d[1]].push_back(d[0]);
            waits[d[0]]++;
        }
        queue<int> ready;
        for (int i = 0; i < services; i++)
            if (!waits.count(i))
                ready.push(i);
        vector<int> res;
        while (!ready.empty()) {
            int u = ready.front();
            ready.pop();
            res.push_back(u);
            for (int v : neededBy[u])
                if (--waits[v] == 0)
                    ready.push(v);
        }
        if ((int)res.size() < services)
            return {};
        return res;
    }
};
