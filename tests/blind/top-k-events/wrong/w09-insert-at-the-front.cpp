// judge: top-k-events
// wrong: empties the min-heap by inserting at the front of the answer, quadratic in the length of the board; fails on: 120000 different names, k=120000 (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    unordered_map<string, int> freq;
    for (auto& e : events) freq[e]++;

    struct Worse {
        bool operator()(const pair<int, string>& a, const pair<int, string>& b) const {
            if (a.first == b.first) return a.second < b.second;
            return a.first > b.first;
        }
    };
    priority_queue<pair<int, string>, vector<pair<int, string>>, Worse> pq;
    for (auto& [s, c] : freq) {
        pq.emplace(c, s);
        if ((int)pq.size() > k) pq.pop();
    }
    vector<string> ans;
    while (!pq.empty()) {
        ans.insert(ans.begin(), pq.top().second);
        pq.pop();
    }
    return ans;
}
