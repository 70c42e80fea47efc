// verdict: accepted
// time: O(n log n), space: O(n)
// The earliest of the rest is on top of a heap.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {
        priority_queue<vector<long long>, vector<vector<long long>>, greater<vector<long long>>> pq;
        for (auto& w : windows)
            pq.push(w);
        vector<vector<long long>> ans;
        while (!pq.empty()) {
            auto w = pq.top();
            pq.pop();
            if (ans.empty() || ans.back()[1] < w[0])
                ans.push_back(w);
            else
                ans.back()[1] = max(ans.back()[1], w[1]);
        }
        return ans;
    }
};
