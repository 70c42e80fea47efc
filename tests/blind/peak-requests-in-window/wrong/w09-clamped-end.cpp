// judge: peak-requests-in-window
// wrong: the end of the stretch is cut to the last possible time, but the end does not belong to the stretch, so that requests at exactly 4 * 10^18 never count; fails on: times = [4000000000000000000], window = 1 (1, gives 0)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    const long long last = 4000000000000000000LL;
    int best = 0;
    for (auto it = times.begin(); it != times.end(); ++it) {
        long long end = *it > last - window ? last : *it + window;
        best = max(best, (int)(lower_bound(it, times.end(), end) - it));
    }
    return best;
}
