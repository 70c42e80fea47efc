// judge: peak-requests-in-window
// wrong: when a request does not fit any more, a new stretch begins at it instead of the old one sliding on; fails on: times = [0,9,10,11], window = 10 (3, gives 2)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    int best = 0, count = 0;
    long long start = 0;
    for (long long t : times) {
        if (count == 0 || t - start >= window) {
            start = t;
            count = 0;
        }
        ++count;
        best = max(best, count);
    }
    return best;
}
