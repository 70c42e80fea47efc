// judge: min-oncall-engineers
// right: sorted by beginning, min-heap with the time at which each engineer gets free; the heap's size is the answer
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end());
    priority_queue<long long, vector<long long>, greater<>> freeAt;
    for (const auto& x : incidents) {
        if (!freeAt.empty() && freeAt.top() <= x[0]) freeAt.pop();
        freeAt.push(x[1]);
    }
    return (int)freeAt.size();
}
