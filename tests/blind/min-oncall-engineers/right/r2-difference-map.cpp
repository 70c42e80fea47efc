// judge: min-oncall-engineers
// right: ordered map of changes per moment (+1 at from, -1 at to), greatest running sum
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    map<long long, int> change;
    for (const auto& x : incidents) {
        ++change[x[0]];
        --change[x[1]];
    }
    int now = 0, best = 0;
    for (const auto& [time, delta] : change) {
        now += delta;
        best = max(best, now);
    }
    return best;
}
