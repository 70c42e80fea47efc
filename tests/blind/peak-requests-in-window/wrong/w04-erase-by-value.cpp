// judge: peak-requests-in-window
// wrong: multiset::erase by value removes all equal times while the count goes down by one only; fails on: times = [1,1,1,20,21], window = 10 (3, gives 4)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    multiset<long long> recent;
    int count = 0, best = 0;
    for (long long t : times) {
        while (!recent.empty() && t - *recent.begin() >= window) {
            long long oldest = *recent.begin();
            recent.erase(oldest);
            --count;
        }
        recent.insert(t);
        ++count;
        best = max(best, count);
    }
    return best;
}
