// judge: merge-sorted-logs
// right: by a priority_queue with the next entry of each log, ordered by time and then by log number
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    using Head = tuple<long long, int, int>;  // time, log, position
    priority_queue<Head, vector<Head>, greater<Head>> heads;
    size_t total = 0;
    for (int i = 0; i < (int)logs.size(); ++i) {
        total += logs[i].size();
        if (!logs[i].empty()) heads.push({logs[i][0], i, 0});
    }
    vector<int> answer;
    answer.reserve(total);
    while (!heads.empty()) {
        auto [time, log, pos] = heads.top();
        heads.pop();
        answer.push_back(log);
        if (pos + 1 < (int)logs[log].size()) heads.push({logs[log][pos + 1], log, pos + 1});
    }
    return answer;
}
