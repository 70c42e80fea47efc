// judge: task-cooldown
// right: binary search for the smallest time T that has room: T = q * (cooldown + 1) + r has q + 1 seconds of r kinds and q of the others
#include <bits/stdc++.h>
using namespace std;

static bool fits(const vector<long long>& cnt, long long total, long long period, long long t) {
    if (t < total) return false;
    long long q = t / period, r = t % period, full = 0;
    for (long long k : cnt) {
        if (k > q + 1) return false;
        if (k == q + 1) ++full;
    }
    return full <= r;
}

long long leastSeconds(string& calls, int cooldown) {
    sort(calls.begin(), calls.end());
    vector<long long> cnt;
    for (size_t i = 0; i < calls.size();) {
        size_t j = i;
        while (j < calls.size() && calls[j] == calls[i]) ++j;
        cnt.push_back(j - i);
        i = j;
    }
    long long n = calls.size(), period = cooldown + 1LL;
    long long lo = 0, hi = n * period;
    while (lo < hi) {
        long long mid = lo + (hi - lo) / 2;
        if (fits(cnt, n, period, mid)) hi = mid;
        else lo = mid + 1;
    }
    return lo;
}
