// judge: peak-requests-in-window
// wrong: takes for granted that there is a request and starts with 1; fails on: times = [], window = 5 (0, gives 1)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    int best = 1;
    size_t l = 0;
    for (size_t r = 1; r < times.size(); ++r) {
        while (times[r] - times[l] >= window) ++l;
        best = max(best, (int)(r - l + 1));
    }
    return best;
}
