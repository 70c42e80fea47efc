// judge: peak-requests-in-window
// wrong: equal times are packed into groups with a 16-bit count; fails on: 70000 times 0, window = 1 (70000, gives 4464)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    vector<pair<long long, uint16_t>> groups;
    for (long long t : times) {
        if (groups.empty() || groups.back().first != t) groups.push_back({t, 0});
        ++groups.back().second;
    }
    int now = 0, best = 0;
    size_t l = 0;
    for (size_t r = 0; r < groups.size(); ++r) {
        now += groups[r].second;
        while (groups[r].first - groups[l].first >= window) now -= groups[l++].second;
        best = max(best, now);
    }
    return best;
}
