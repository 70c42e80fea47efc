// judge: top-k-events
// wrong: reads the buckets from count n-1 down, so a stream of one kind only gives nothing; fails on: events=["login"], k=1
#include <bits/stdc++.h>
using namespace std;

vector<string> topKEvents(vector<string>& events, int k) {
    int n = events.size();
    map<string, int> m;
    for (auto& e : events) m[e]++;
    vector<vector<string>> bucket(n + 1);
    for (auto& [name, c] : m) bucket[c].push_back(name);
    vector<string> ans;
    for (int c = n - 1; c > 0 && (int)ans.size() < k; c--)
        for (auto& name : bucket[c])
            if ((int)ans.size() < k) ans.push_back(name);
    return ans;
}
