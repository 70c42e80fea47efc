// judge: min-oncall-engineers
// wrong: counts for each beginning the earlier incidents that still go on, walking back until no earlier one can; one very long incident makes it O(n^2); fails on: [-10^15,10^15] and [2i,2i+1] for i = 0..149998 -> 2 (too slow)
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end());
    int n = incidents.size();
    vector<long long> latest(n);
    for (int i = 0; i < n; ++i) {
        latest[i] = incidents[i][1];
        if (i) latest[i] = max(latest[i], latest[i - 1]);
    }
    int best = 0;
    for (int i = 0; i < n; ++i) {
        int going = 1;
        for (int j = i - 1; j >= 0 && latest[j] > incidents[i][0]; --j)
            if (incidents[j][1] > incidents[i][0]) ++going;
        best = max(best, going);
    }
    return best;
}
