// judge: min-oncall-engineers
// right: beginnings and ends sorted separately, two pointers walk along the time
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    vector<long long> from, to;
    for (auto& x : incidents) {
        from.push_back(x[0]);
        to.push_back(x[1]);
    }
    sort(from.begin(), from.end());
    sort(to.begin(), to.end());
    int busy = 0, best = 0;
    size_t done = 0;
    for (long long t : from) {
        while (done < to.size() && to[done] <= t) {
            ++done;
            --busy;
        }
        ++busy;
        best = max(best, busy);
    }
    return best;
}
