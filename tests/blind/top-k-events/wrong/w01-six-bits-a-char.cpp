// judge: top-k-events
// wrong: packs a name into a 64-bit key with 6 bits a character, so names of 12 and more bytes that share their last 11 are counted as one kind; fails on: events=["x-0123456789","y-0123456789"], k=2
#include <bits/stdc++.h>
using namespace std;

// the 39 characters that names are made of fit into 6 bits
static uint64_t pack(const string& s) {
    uint64_t key = 0;
    for (char c : s) {
        uint64_t code;
        if (c >= 'a' && c <= 'z') code = c - 'a' + 1;
        else if (c >= '0' && c <= '9') code = c - '0' + 27;
        else code = c == '.' ? 37 : c == '_' ? 38 : 39;
        key = (key << 6) | code;
    }
    return key;
}

vector<string> topKEvents(vector<string>& events, int k) {
    unordered_map<uint64_t, pair<int, const string*>> seen;
    for (auto& e : events) {
        auto& slot = seen[pack(e)];
        slot.first++;
        if (!slot.second) slot.second = &e;
    }
    vector<pair<int, const string*>> kinds;
    for (auto& p : seen) kinds.push_back(p.second);
    size_t m = min<size_t>(k, kinds.size());
    partial_sort(kinds.begin(), kinds.begin() + m, kinds.end(), [](auto& a, auto& b) {
        return a.first != b.first ? a.first > b.first : *a.second < *b.second;
    });
    vector<string> ans;
    for (size_t i = 0; i < m; ++i) ans.push_back(*kinds[i].second);
    return ans;
}
