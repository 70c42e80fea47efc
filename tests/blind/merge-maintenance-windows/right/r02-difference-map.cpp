// judge: merge-maintenance-windows
// right: an ordered map from a time to how many windows more or fewer are open from then on
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    map<long long, int> delta;
    for (auto& w : windows) {
        ++delta[w[0]];
        --delta[w[1]];
    }
    vector<vector<long long>> answer;
    int open = 0;
    long long since = 0;
    for (auto [t, d] : delta) {
        if (open == 0 && d > 0) since = t;
        bool wasOpen = open > 0;
        open += d;
        if (wasOpen && open == 0) answer.push_back({since, t});
    }
    return answer;
}
