// verdict: accepted
// slowest
// time: O(n log k + k), space: O(n + k)
// An ordered set of what comes next, each with its place.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>> logs) {
    set<tuple<long long, int, size_t>> open;
    for (int i = 0; i < (int)logs.size(); i++)
        if (!logs[i].empty())
            open.insert({logs[i][0], i, 0});
    vector<int> res;
    while (!open.empty()) {
        auto [time, log, place] = *open.begin();
        open.erase(open.begin());
        res.push_back(log);
        if (place + 1 < logs[log].size())
            open.insert({logs[log][place + 1], log, place + 1});
    }
    return res;
}
