// judge: top-k-events
// wrong: the map's keys are views of the names in a vector that moves when it grows, which kills the views of short names; fails on: 1000 different names n000 ... n999, all of them five times over, k=1000
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    struct Kind {
        string name;
        int count;
    };
    vector<Kind> kinds;
    kinds.reserve(64);
    unordered_map<string_view, size_t> index;
    for (const string& e : events) {
        auto it = index.find(e);
        if (it != index.end()) {
            kinds[it->second].count++;
        } else {
            kinds.push_back({e, 1});
            index.emplace(kinds.back().name, kinds.size() - 1);
        }
    }
    sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    vector<string> ans;
    for (auto& kind : kinds) {
        if (ans.size() == (size_t)k) break;
        ans.push_back(kind.name);
    }
    return ans;
}
