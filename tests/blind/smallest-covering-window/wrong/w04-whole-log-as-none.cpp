// judge: smallest-covering-window
// wrong: the best length starts at the length of the log and must be beaten, so a cover by the whole log is not found; fails on: log=["a","b"], required=["a","b"] -> [0,1] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> need;
    for (auto& t : required) ++need[t];
    int n = log.size(), missing = required.size();
    int best = n, first = -1, l = 0;
    for (int r = 0; r < n; r++) {
        if (need.count(log[r]) && need[log[r]]-- > 0) missing--;
        while (missing == 0) {
            int len = r - l + 1;
            if (len < best) {
                best = len;
                first = l;
            }
            if (need.count(log[l]) && ++need[log[l]] > 0) missing++;
            l++;
        }
    }
    if (first == -1) return {};
    return {first, first + best - 1};
}
