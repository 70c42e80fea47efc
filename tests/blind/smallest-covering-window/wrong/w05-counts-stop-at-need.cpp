// judge: smallest-covering-window
// wrong: the count of a tag is not raised above what is needed, so that a spare entry that leaves the stretch is missed; fails on: log=["a","a","b"], required=["a","b"] -> [1,2] but gives [0,2]
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> need, have;
    for (auto& t : required) need[t]++;
    int n = log.size(), covered = 0, total = required.size(), l = 0;
    vector<int> best;
    for (int r = 0; r < n; r++) {
        auto it = need.find(log[r]);
        if (it != need.end()) {
            int& h = have[log[r]];
            if (h < it->second) {
                h++;
                covered++;
            }
        }
        while (covered == total) {
            if (best.empty() || r - l < best[1] - best[0]) best = {l, r};
            if (need.count(log[l])) {
                have[log[l]]--;
                covered--;
            }
            l++;
        }
    }
    return best;
}
