// judge: top-k-events
// wrong: only notices that k is too large when it exceeds the number of events, not of kinds, and pads with empty names; fails on: events=["a","a","a"], k=2
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    unordered_map<string_view, int> seen;
    for (auto& e : events) seen[e]++;
    vector<pair<string_view, int>> kinds(seen.begin(), seen.end());
    sort(kinds.begin(), kinds.end(), [](const auto& l, const auto& r) {
        return tie(r.second, l.first) < tie(l.second, r.first);
    });
    if (k > (int)events.size()) k = (int)kinds.size();
    kinds.resize(k);
    vector<string> names;
    for (auto& kind : kinds) names.emplace_back(kind.first);
    return names;
}
