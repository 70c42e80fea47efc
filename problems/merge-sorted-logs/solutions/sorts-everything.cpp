// verdict: accepted
// time: O(n log n), space: O(n)
// Puts all entries into one list and sorts it.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    vector<pair<long long, int>> all;
    for (int i = 0; i < (int)logs.size(); i++)
        for (long long time : logs[i])
            all.emplace_back(time, i);
    stable_sort(all.begin(), all.end());
    vector<int> res;
    for (auto& [time, log] : all)
        res.push_back(log);
    return res;
}
