// judge: smallest-covering-window
// wrong: trims the whole log greedily, once from the left first and once from the right first, and takes the better; fails on: log=["a","x","b","a","x","b"], required=["a","b"] -> [2,3] but gives [0,2]
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> need;
    for (auto& t : required) need[t]++;
    unordered_map<string, int> all;
    for (auto& t : log) all[t]++;
    for (auto& [t, k] : need)
        if (!all.count(t) || all[t] < k) return {};
    auto trim = [&](bool leftFirst) {
        auto have = all;
        int l = 0, r = (int)log.size() - 1;
        auto spare = [&](const string& t) {
            auto it = need.find(t);
            return it == need.end() || have[t] > it->second;
        };
        auto cutLeft = [&] {
            while (l < r && spare(log[l])) have[log[l++]]--;
        };
        auto cutRight = [&] {
            while (l < r && spare(log[r])) have[log[r--]]--;
        };
        if (leftFirst) {
            cutLeft();
            cutRight();
        } else {
            cutRight();
            cutLeft();
        }
        return vector<int>{l, r};
    };
    vector<int> a = trim(false), b = trim(true);
    if (b[1] - b[0] < a[1] - a[0]) return b;
    return a;
}
