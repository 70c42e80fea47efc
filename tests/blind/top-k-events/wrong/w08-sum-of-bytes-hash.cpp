// judge: top-k-events
// wrong: hashes a name to the sum of its bytes, so anagrams share one bucket and counting is quadratic; fails on: 120000 different permutations of "abcdefghijklmnopqrst" (too slow)
#include <bits/stdc++.h>
using namespace std;

struct NameHash {
    size_t operator()(const string& s) const {
        size_t h = 0;
        for (unsigned char c : s) h += c;
        return h * 2654435761u;
    }
};

vector<string> topKEvents(vector<string>& events, int k) {
    unordered_map<string, int, NameHash> freq;
    for (auto& e : events) freq[e]++;
    vector<pair<string, int>> v(freq.begin(), freq.end());
    auto cmp = [](const pair<string, int>& a, const pair<string, int>& b) {
        return a.second == b.second ? a.first < b.first : a.second > b.second;
    };
    auto mid = v.begin() + min<size_t>(k, v.size());
    partial_sort(v.begin(), mid, v.end(), cmp);
    vector<string> res;
    for (auto it = v.begin(); it != mid; ++it) res.push_back(it->first);
    return res;
}
