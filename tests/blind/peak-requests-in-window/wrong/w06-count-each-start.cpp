// judge: peak-requests-in-window
// wrong: counts onward anew from each request, quadratic where many requests fall into one stretch; fails on: 100000 times 0,1,2,... with window = 1000000 (too slow)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    int n = (int)times.size(), best = 0;
    for (int i = 0; i < n; ++i) {
        int j = i;
        while (j < n && times[j] - times[i] < window) ++j;
        best = max(best, j - i);
    }
    return best;
}
