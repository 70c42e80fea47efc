// judge: top-k-events
// wrong: has the names in order and then sorts by count with std::sort, which keeps the order of equals only up to 16 kinds; fails on: 100 different names n00 ... n99 once each, k=100
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    map<string, int> count;
    for (const string& e : events) count[e]++;
    vector<pair<string, int>> kinds(count.begin(), count.end());  // by name already
    sort(kinds.begin(), kinds.end(), [](const pair<string, int>& a, const pair<string, int>& b) {
        return a.second > b.second;
    });
    if ((int)kinds.size() > k) kinds.erase(kinds.begin() + k, kinds.end());
    vector<string> ans;
    for (auto& p : kinds) ans.push_back(p.first);
    return ans;
}
