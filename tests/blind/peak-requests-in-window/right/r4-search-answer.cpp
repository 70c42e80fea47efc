// judge: peak-requests-in-window
// right: by a binary search for the answer; k fits if some k requests in a row span less than the window
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    int n = (int)times.size();
    auto fits = [&](int k) {
        for (int i = 0; i + k <= n; ++i)
            if (times[i + k - 1] - times[i] < window) return true;
        return false;
    };
    int lo = 0, hi = n;
    while (lo < hi) {
        int mid = lo + (hi - lo + 1) / 2;
        if (fits(mid)) lo = mid;
        else hi = mid - 1;
    }
    return lo;
}
