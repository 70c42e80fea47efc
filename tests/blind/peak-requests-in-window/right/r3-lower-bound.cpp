// judge: peak-requests-in-window
// right: by a binary search in 128 bits for the end of the stretch that begins at each request
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    int best = 0;
    for (size_t i = 0; i < times.size(); ++i) {
        __int128 end = (__int128)times[i] + window;
        auto it = lower_bound(times.begin() + i, times.end(), end,
                              [](long long t, const __int128& e) { return (__int128)t < e; });
        best = max(best, (int)(it - (times.begin() + i)));
    }
    return best;
}
