// judge: smallest-covering-window
// wrong: keeps only a polynomial hash of each tag to the base 31, and never compares the tags; fails on: log=["Aa","BB"], required=["BB"] -> [1,1] but gives [0,0]
#include <bits/stdc++.h>
using namespace std;

static unsigned tagHash(const string& s) {
    unsigned h = 0;
    for (unsigned char c : s) h = h * 31 + c;
    return h;
}

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<unsigned, int> need;
    for (auto& t : required) need[tagHash(t)]++;
    int n = log.size(), missing = required.size(), l = 0;
    vector<unsigned> h(n);
    for (int i = 0; i < n; i++) h[i] = tagHash(log[i]);
    vector<int> best;
    for (int r = 0; r < n; r++) {
        auto it = need.find(h[r]);
        if (it == need.end()) continue;
        if (it->second-- > 0) missing--;
        while (missing == 0) {
            if (best.empty() || r - l < best[1] - best[0]) best = {l, r};
            auto jt = need.find(h[l++]);
            if (jt != need.end() && ++jt->second > 0) missing++;
        }
    }
    return best;
}
