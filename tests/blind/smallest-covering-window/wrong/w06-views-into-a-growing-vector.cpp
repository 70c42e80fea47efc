// judge: smallest-covering-window
// wrong: the map's keys are views into strings of a vector that grows, short ones move and the views dangle; fails on: required = t0 ... t299 and log = t0 ... t299 -> [0,299] but gives [] (or anything)
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    vector<string> names;
    names.reserve(64);
    vector<int> need;
    unordered_map<string_view, int> id;
    for (auto& t : required) {
        auto it = id.find(t);
        if (it == id.end()) {
            names.push_back(t);
            it = id.emplace(string_view(names.back()), (int)need.size()).first;
            need.push_back(0);
        }
        need[it->second]++;
    }
    int n = log.size(), missing = required.size(), l = 0;
    vector<int> best, tag(n, -1);
    for (int i = 0; i < n; i++) {
        auto it = id.find(log[i]);
        if (it != id.end()) tag[i] = it->second;
    }
    for (int r = 0; r < n; r++) {
        if (tag[r] >= 0 && need[tag[r]]-- > 0) missing--;
        while (missing == 0) {
            if (best.empty() || r - l < best[1] - best[0]) best = {l, r};
            if (tag[l] >= 0 && ++need[tag[l]] > 0) missing++;
            l++;
        }
    }
    return best;
}
