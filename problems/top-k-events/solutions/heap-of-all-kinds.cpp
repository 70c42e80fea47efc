// verdict: accepted
// time: O(n log n), space: O(n)
// All kinds go into a heap, and all come out again; then the first k are kept.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    vector<string> topKEvents(vector<string>& events, int k) {
        unordered_map<string, int> freq;
        for (auto& e : events)
            freq[e]++;
        auto cmp = [](const pair<string, int>& a, const pair<string, int>& b) {
            return a.second == b.second ? a.first > b.first : a.second < b.second;
        };
        priority_queue<pair<string, int>, vector<pair<string, int>>, decltype(cmp)> pq(cmp);
        for (auto& f : freq)
            pq.push(f);
        vector<string> res;
        while (!pq.empty()) {
            res.push_back(pq.top().first);
            pq.pop();
        }
        if ((int)res.size() > k)
            res.resize(k);
        return res;
    }
};
