// judge: min-oncall-engineers
// wrong: the first engineer is "free since 0", so before 0 he is taken for busy; fails on: [[-10,-5]] -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    if (incidents.empty()) return 0;
    sort(incidents.begin(), incidents.end());
    priority_queue<long long, vector<long long>, greater<long long>> freeAt;
    freeAt.push(0);
    for (auto& x : incidents) {
        if (freeAt.top() <= x[0]) freeAt.pop();
        freeAt.push(x[1]);
    }
    return (int)freeAt.size();
}
