// judge: peak-requests-in-window
// right: by a std::map of changes, one up at t and one down at t + window, with keys moved into unsigned numbers so that nothing overflows
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    map<unsigned long long, int> change;
    for (long long t : times) {
        unsigned long long key = (unsigned long long)(t + 4000000000000000000LL);  // 0 to 8 * 10^18
        ++change[key];
        --change[key + (unsigned long long)window];  // at most 17 * 10^18
    }
    int now = 0, best = 0;
    for (auto& [key, delta] : change) {
        now += delta;
        best = max(best, now);
    }
    return best;
}
