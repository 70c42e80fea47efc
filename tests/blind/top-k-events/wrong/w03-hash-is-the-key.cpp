// judge: top-k-events
// wrong: takes the 31-polynomial hash of a name for its identity, so names that collide become one kind; fails on: events=["an","c0"], k=2 (both hash to 3117)
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    map<unsigned, int> index;  // hash -> position in kinds
    vector<pair<int, string>> kinds;
    for (const string& e : events) {
        unsigned h = 0;
        for (unsigned char c : e) h = h * 31 + c;
        auto [it, fresh] = index.try_emplace(h, (int)kinds.size());
        if (fresh) kinds.emplace_back(0, e);
        kinds[it->second].first--;  // negative, so that a plain sort puts the most frequent first
    }
    sort(kinds.begin(), kinds.end());
    if ((int)kinds.size() > k) kinds.resize(k);
    vector<string> res;
    for (auto& p : kinds) res.push_back(p.second);
    return res;
}
