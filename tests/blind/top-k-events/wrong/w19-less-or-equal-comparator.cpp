// judge: top-k-events
// wrong: sorts the stream with <= as comparator, no strict order, and std::sort runs out of the vector on many equal names; fails on: 1000 times "login", k=1
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    sort(events.begin(), events.end(), [](const string& a, const string& b) { return a <= b; });
    vector<pair<string, int>> runs;
    for (auto& e : events) {
        if (runs.empty() || runs.back().first != e) runs.emplace_back(e, 0);
        runs.back().second++;
    }
    sort(runs.begin(), runs.end(), [](const pair<string, int>& a, const pair<string, int>& b) {
        if (a.second != b.second) return a.second > b.second;
        return a.first < b.first;
    });
    vector<string> ans;
    for (size_t i = 0; i < runs.size() && (int)i < k; ++i) ans.push_back(runs[i].first);
    return ans;
}
