// verdict: time-limit-exceeded
// time: O(n*k), space: O(n)
// Merges the result so far with each further log.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    vector<pair<long long, int>> all;
    for (int i = 0; i < (int)logs.size(); i++) {
        vector<pair<long long, int>> log, both;
        for (long long time : logs[i])
            log.push_back({time, i});
        merge(all.begin(), all.end(), log.begin(), log.end(), back_inserter(both));
        all.swap(both);
    }
    vector<int> res;
    for (auto& [time, log] : all)
        res.push_back(log);
    return res;
}
