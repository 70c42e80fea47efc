// judge: peak-requests-in-window
// wrong: buckets by t / window and t % window, which round toward zero and so merge the two buckets around 0; fails on: times = [-5,5], window = 10 (1, gives 2)
#include <bits/stdc++.h>
using namespace std;

int peakRequests(vector<long long>& times, long long window) {
    map<long long, vector<long long>> buckets;  // t / window -> rests, ascending
    for (long long t : times) buckets[t / window].push_back(t % window);
    int best = 0;
    for (auto it = buckets.begin(); it != buckets.end(); ++it) {
        auto& own = it->second;
        auto following = buckets.find(it->first + 1);
        for (size_t i = 0; i < own.size(); ++i) {
            int count = (int)(own.size() - i);
            if (following != buckets.end()) {
                auto& rest = following->second;
                count += (int)(lower_bound(rest.begin(), rest.end(), own[i]) - rest.begin());
            }
            best = max(best, count);
        }
    }
    return best;
}
