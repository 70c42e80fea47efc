// judge: top-k-events
// wrong: orders names by an alphabet of its own (letters, digits, '.', '_', '-') instead of by bytes; fails on: events=["a","0"], k=2
#include <bits/stdc++.h>
using namespace std;

static array<int, 256> makeRank() {
    array<int, 256> r{};
    const string alphabet = "abcdefghijklmnopqrstuvwxyz0123456789._-";
    for (size_t i = 0; i < alphabet.size(); ++i) r[(unsigned char)alphabet[i]] = (int)i + 1;
    return r;
}

vector<string> topKEvents(vector<string>& events, int k) {
    const auto rank = makeRank();
    auto smaller = [&](const string& a, const string& b) {
        return lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [&](unsigned char x, unsigned char y) {
            return rank[x] < rank[y];
        });
    };
    unordered_map<string, int> freq;
    for (auto& e : events) freq[e]++;
    vector<pair<string, int>> v(freq.begin(), freq.end());
    sort(v.begin(), v.end(), [&](auto& a, auto& b) {
        if (a.second != b.second) return a.second > b.second;
        return smaller(a.first, b.first);
    });
    vector<string> ans;
    for (auto& p : v) {
        if ((int)ans.size() >= k) break;
        ans.push_back(p.first);
    }
    return ans;
}
