// judge: merge-sorted-logs
// wrong: keeps the number of the log in a short; fails on: 40000 logs, log i = [i] -> [0,1,...,39999] but gives a crash (or negative numbers)
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    struct Head {
        long long time;
        int pos;
        short log;
    };
    auto later = [](const Head& a, const Head& b) {
        return a.time != b.time ? a.time > b.time : a.log > b.log;
    };
    priority_queue<Head, vector<Head>, decltype(later)> heads(later);
    for (size_t i = 0; i < logs.size(); ++i)
        if (!logs[i].empty()) heads.push(Head{logs[i][0], 0, (short)i});
    vector<int> answer;
    while (!heads.empty()) {
        Head h = heads.top();
        heads.pop();
        answer.push_back(h.log);
        const auto& log = logs[h.log];
        if (h.pos + 1 < (int)log.size()) heads.push(Head{log[h.pos + 1], h.pos + 1, h.log});
    }
    return answer;
}
