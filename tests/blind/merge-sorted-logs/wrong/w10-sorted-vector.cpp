// judge: merge-sorted-logs
// wrong: keeps the heads in a sorted vector, an insertion moves up to 60000 of them; fails on: 60000 logs, log i = [i, i+60000, i+120000] -> 0..59999 three times (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    vector<pair<long long, int>> heads;  // the latest first, the next at the back
    vector<size_t> pos(logs.size(), 0);
    for (int i = 0; i < (int)logs.size(); ++i)
        if (!logs[i].empty()) heads.push_back({logs[i][0], i});
    sort(heads.rbegin(), heads.rend());
    vector<int> answer;
    while (!heads.empty()) {
        int log = heads.back().second;
        heads.pop_back();
        answer.push_back(log);
        if (++pos[log] < logs[log].size()) {
            pair<long long, int> next(logs[log][pos[log]], log);
            heads.insert(lower_bound(heads.begin(), heads.end(), next, greater<>()), next);
        }
    }
    return answer;
}
