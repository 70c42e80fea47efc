// judge: smallest-covering-window
// wrong: compares the counts of all required tags after each step; fails on: required = t00000 ... t49999, log = t00000 ... t49998 twice, then t49999 -> [49999,99998] but (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    map<string, int> need, have;
    for (auto& t : required) need[t]++;
    auto covers = [&]() {
        // both maps have the same keys in the same order
        auto h = have.begin();
        for (auto& [t, k] : need) {
            if (h->second < k) return false;
            ++h;
        }
        return true;
    };
    for (auto& [t, k] : need) have[t] = 0;
    vector<int> best;
    int left = 0;
    for (int right = 0; right < (int)log.size(); right++) {
        auto it = have.find(log[right]);
        if (it == have.end()) continue;
        it->second++;
        while (covers()) {
            if (best.empty() || right - left < best[1] - best[0]) best = {left, right};
            auto jt = have.find(log[left++]);
            if (jt != have.end()) jt->second--;
        }
    }
    return best;
}
