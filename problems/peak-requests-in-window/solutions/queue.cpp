// verdict: accepted
// slowest
// time: O(n), space: O(n)
// A queue of the requests that are still in the window, as for a stream.
#include <bits/stdc++.h>
using namespace std;

int peakRequests(const vector<long long>& times, long long window) {
    queue<long long> recent;
    int peak = 0;
    for (long long now : times) {
        recent.push(now);
        while (now - recent.front() >= window)
            recent.pop();
        peak = max(peak, (int)recent.size());
    }
    return peak;
}
