// judge: merge-sorted-logs
// wrong: packs time and log number into one 64-bit key, which overflows for times from 2^47; fails on: logs = [[140737488355328],[0]] -> [1,0] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    // at most 60000 logs: 16 bits are enough for the number
    auto key = [](long long time, int log) { return (time << 16) | log; };
    priority_queue<long long, vector<long long>, greater<long long>> heads;
    vector<size_t> pos(logs.size(), 0);
    for (int i = 0; i < (int)logs.size(); ++i)
        if (!logs[i].empty()) heads.push(key(logs[i][0], i));
    vector<int> answer;
    while (!heads.empty()) {
        int log = (int)(heads.top() & 0xffff);
        heads.pop();
        answer.push_back(log);
        if (++pos[log] < logs[log].size()) heads.push(key(logs[log][pos[log]], log));
    }
    return answer;
}
