// judge: smallest-covering-window
// wrong: counts in uint16_t, enough for what is required but not for what a stretch has; fails on: log = 70000 times a, required=["a","b"] -> [] but gives [0,65536]
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> id;
    vector<uint16_t> need, cnt;  // at most 50000
    for (auto& t : required) {
        auto [it, fresh] = id.try_emplace(t, (int)need.size());
        if (fresh) need.push_back(0);
        need[it->second]++;
    }
    cnt.assign(need.size(), 0);
    size_t have = 0;
    int l = 0;
    vector<int> best;
    for (int r = 0; r < (int)log.size(); r++) {
        auto it = id.find(log[r]);
        if (it == id.end()) continue;
        int t = it->second;
        if (++cnt[t] == need[t]) have++;
        while (have == need.size()) {
            if (best.empty() || r - l < best[1] - best[0]) best = {l, r};
            auto jt = id.find(log[l++]);
            if (jt != id.end() && cnt[jt->second]-- == need[jt->second]) have--;
        }
    }
    return best;
}
