// judge: smallest-covering-window
// right: two pointers, hash map with what is still needed of each tag, counter of what is missing
#include <bits/stdc++.h>
using namespace std;

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    unordered_map<string, int> need;
    for (auto& t : required) need[t]++;
    int missing = required.size(), n = log.size();
    int bestFirst = -1, bestLen = INT_MAX, left = 0;
    for (int right = 0; right < n; right++) {
        auto it = need.find(log[right]);
        if (it != need.end() && it->second-- > 0) missing--;
        while (missing == 0) {
            if (right - left + 1 < bestLen) {
                bestLen = right - left + 1;
                bestFirst = left;
            }
            auto jt = need.find(log[left]);
            if (jt != need.end() && ++jt->second > 0) missing++;
            left++;
        }
    }
    if (bestFirst < 0) return {};
    return {bestFirst, bestFirst + bestLen - 1};
}
