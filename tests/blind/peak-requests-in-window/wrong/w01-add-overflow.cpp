// judge: peak-requests-in-window
// wrong: times[l] + window overflows for late times and wide windows; fails on: times = [4000000000000000000,4000000000000000000], window = 9000000000000000000 (2, gives 1)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    int best = 0;
    size_t l = 0;
    for (size_t r = 0; r < times.size(); ++r) {
        while (l < r && times[l] + window <= times[r]) ++l;
        best = max(best, (int)(r - l + 1));
    }
    return best;
}
