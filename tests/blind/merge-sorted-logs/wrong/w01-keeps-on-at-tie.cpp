// judge: merge-sorted-logs
// wrong: stays in the current log as long as its next entry is not later than the best of the others, also if that one is of a smaller log; fails on: logs = [[5],[4,5]] -> [1,0,1] but gives [1,1,0]
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    using Head = pair<long long, int>;
    priority_queue<Head, vector<Head>, greater<Head>> heads;
    vector<size_t> pos(logs.size(), 0);
    for (int i = 0; i < (int)logs.size(); ++i)
        if (!logs[i].empty()) heads.push({logs[i][0], i});
    vector<int> answer;
    while (!heads.empty()) {
        int log = heads.top().second;
        heads.pop();
        // take a whole run, which saves heap operations
        do {
            answer.push_back(log);
            ++pos[log];
        } while (pos[log] < logs[log].size() &&
                 (heads.empty() || logs[log][pos[log]] <= heads.top().first));
        if (pos[log] < logs[log].size()) heads.push({logs[log][pos[log]], log});
    }
    return answer;
}
