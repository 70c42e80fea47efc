// judge: min-oncall-engineers
// right: sorted by end, each incident goes to the engineer who got free last before it (best fit in a multiset), else a new one
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    vector<pair<long long, long long>> byEnd;
    byEnd.reserve(incidents.size());
    for (auto& x : incidents) byEnd.emplace_back(x[1], x[0]);
    sort(byEnd.begin(), byEnd.end());
    multiset<long long> lastEnd;
    for (auto [to, from] : byEnd) {
        auto it = lastEnd.upper_bound(from);
        if (it != lastEnd.begin()) lastEnd.erase(prev(it));
        lastEnd.insert(to);
    }
    return (int)lastEnd.size();
}
