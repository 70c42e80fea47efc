// judge: peak-requests-in-window
// right: by a queue of the requests within the last stretch, compared by differences
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    queue<long long> recent;
    size_t best = 0;
    for (long long t : times) {
        while (!recent.empty() && t - recent.front() >= window) recent.pop();
        recent.push(t);
        best = max(best, recent.size());
    }
    return (int)best;
}
