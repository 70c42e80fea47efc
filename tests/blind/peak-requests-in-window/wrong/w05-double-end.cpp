// judge: peak-requests-in-window
// wrong: the end of the stretch is a double (to avoid overflow), which loses the last digits beyond 2^53; fails on: times = [1000000000000000000,1000000000000000009], window = 10 (2, gives 0)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    int n = (int)times.size(), best = 0, r = 0;
    for (int l = 0; l < n; ++l) {
        double end = (double)times[l] + (double)window;
        while (r < n && (double)times[r] < end) ++r;
        best = max(best, r - l);
    }
    return best;
}
