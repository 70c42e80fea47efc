// judge: peak-requests-in-window
// wrong: the shortcut for "all in one stretch" compares with >= though the end does not belong to the stretch; fails on: times = [0,10], window = 10 (1, gives 2)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    if (times.empty()) return 0;
    if (window >= times.back() - times.front()) return (int)times.size();
    int best = 0;
    size_t l = 0;
    for (size_t r = 0; r < times.size(); ++r) {
        while (times[r] - times[l] >= window) ++l;
        best = max(best, (int)(r - l + 1));
    }
    return best;
}
