// judge: smallest-covering-window
// wrong: takes the k-th latest position with prev on a set, k steps each time; fails on: required = 50000 times a, log = 100000 times a -> [0,49999] but (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> k;
    for (auto& t : required) k[t]++;
    unordered_map<string, set<int>> seen;
    unordered_map<string, int> start;
    set<int> starts;
    vector<int> best;
    for (int i = 0; i < (int)log.size(); i++) {
        auto it = k.find(log[i]);
        if (it == k.end()) continue;
        auto& s = seen[log[i]];
        s.insert(i);
        if ((int)s.size() < it->second) continue;
        int kth = *prev(s.end(), it->second);
        auto old = start.find(log[i]);
        if (old != start.end()) {
            starts.erase(old->second);
            old->second = kth;
        } else {
            start[log[i]] = kth;
        }
        starts.insert(kth);
        if (starts.size() == k.size()) {
            int f = *starts.begin();
            if (best.empty() || i - f < best[1] - best[0]) best = {f, i};
        }
    }
    return best;
}
