// judge: smallest-covering-window
// wrong: heap of first positions with outdated ones dropped late, but only one of them in each step; fails on: log=["b","c","c","b","a"], required=["a","b","c"] -> [2,4] but gives [1,4]
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> id;
    vector<int> k;
    for (auto& t : required) {
        auto [it, fresh] = id.try_emplace(t, (int)k.size());
        if (fresh) k.push_back(0);
        k[it->second]++;
    }
    vector<vector<int>> pos(k.size());
    vector<int> start(k.size(), -1);
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> heap;
    int ready = 0;
    vector<int> best;
    for (int i = 0; i < (int)log.size(); i++) {
        auto it = id.find(log[i]);
        if (it == id.end()) continue;
        int t = it->second;
        pos[t].push_back(i);
        if ((int)pos[t].size() < k[t]) continue;
        if (start[t] < 0) ready++;
        start[t] = pos[t][pos[t].size() - k[t]];
        heap.push({start[t], t});
        if (ready < (int)k.size()) continue;
        if (heap.top().first != start[heap.top().second]) heap.pop();
        int f = heap.top().first;
        if (best.empty() || i - f < best[1] - best[0]) best = {f, i};
    }
    return best;
}
