// judge: top-k-events
// wrong: packs count and rank of the name into count*100000-rank, which mixes the two up from 100000 kinds on; fails on: 110001 different names and the one that sorts last of them once more, k=1
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    map<string, int> count;
    for (auto& e : events) count[e]++;
    const long long BASE = 100000;
    vector<pair<long long, const string*>> keyed;
    long long rank = 0;
    for (auto& [name, c] : count) keyed.push_back({c * BASE - rank++, &name});
    auto m = min<size_t>(k, keyed.size());
    partial_sort(keyed.begin(), keyed.begin() + m, keyed.end(), [](const auto& a, const auto& b) {
        return a.first > b.first;
    });
    vector<string> ans(m);
    for (size_t i = 0; i < m; i++) ans[i] = *keyed[i].second;
    return ans;
}
