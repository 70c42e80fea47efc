// judge: merge-maintenance-windows
// right: a min-heap by start; the top is swallowed as long as it starts no later than the reach
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    using P = pair<long long, long long>;
    priority_queue<P, vector<P>, greater<P>> pq;
    for (auto& w : windows) pq.emplace(w[0], w[1]);
    vector<vector<long long>> out;
    while (!pq.empty()) {
        auto [from, reach] = pq.top();
        pq.pop();
        while (!pq.empty() && pq.top().first <= reach) {
            reach = max(reach, pq.top().second);
            pq.pop();
        }
        out.push_back({from, reach});
    }
    return out;
}
