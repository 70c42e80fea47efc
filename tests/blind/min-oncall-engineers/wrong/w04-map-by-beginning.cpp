// judge: min-oncall-engineers
// wrong: sorts with a map from -> to, so of several that begin at the same moment only the longest is left; fails on: [[5,7],[5,9]] -> 2 but gives 1
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    map<long long, long long> sorted;
    for (auto& x : incidents) {
        auto [it, fresh] = sorted.emplace(x[0], x[1]);
        if (!fresh) it->second = max(it->second, x[1]);
    }
    priority_queue<long long, vector<long long>, greater<long long>> ends;
    int best = 0;
    for (auto& [from, to] : sorted) {
        while (!ends.empty() && ends.top() <= from) ends.pop();
        ends.push(to);
        best = max(best, (int)ends.size());
    }
    return best;
}
