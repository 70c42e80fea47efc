// judge: min-oncall-engineers
// wrong: keeps each engineer's list of incidents and looks for the first free engineer one by one, O(n * answer); fails on: 150000 incidents [i, 10^9+i] for i = 0..149999, all at once -> 150000 (too slow)
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end());
    vector<vector<pair<long long, long long>>> plan;
    for (auto& x : incidents) {
        bool placed = false;
        for (auto& engineer : plan) {
            if (engineer.back().second <= x[0]) {
                engineer.push_back({x[0], x[1]});
                placed = true;
                break;
            }
        }
        if (!placed) plan.push_back({{x[0], x[1]}});
    }
    return (int)plan.size();
}
