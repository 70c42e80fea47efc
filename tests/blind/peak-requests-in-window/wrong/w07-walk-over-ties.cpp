// judge: peak-requests-in-window
// wrong: the binary search walks back over equal times one by one once it hits the time it looks for; fails on: 100000 equal times with window = 1 (too slow)
#include <bits/stdc++.h>
using namespace std;

static int firstAtLeast(const vector<long long>& times, int hi, __int128 target) {
    int lo = 0;
    while (lo < hi) {
        int mid = lo + (hi - lo) / 2;
        if (times[mid] == target) {
            while (mid > 0 && times[mid - 1] == target) --mid;
            return mid;
        }
        if (times[mid] < target) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

int peakRequests(vector<long long>& times, long long window) {
    int best = 0;
    for (int r = 0; r < (int)times.size(); ++r) {
        int l = firstAtLeast(times, r, (__int128)times[r] - window + 1);
        best = max(best, r - l + 1);
    }
    return best;
}
