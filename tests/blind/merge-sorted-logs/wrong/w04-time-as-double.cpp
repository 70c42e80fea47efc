// judge: merge-sorted-logs
// wrong: keeps times as double, which cannot tell neighbours beyond 2^53 apart; fails on: logs = [[9007199254740993],[9007199254740992]] -> [1,0] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    struct Head {
        double time;
        int log;
        int pos;
        bool operator<(const Head& o) const { return time != o.time ? time > o.time : log > o.log; }
    };
    priority_queue<Head> heads;
    for (int i = 0; i < (int)logs.size(); ++i)
        if (!logs[i].empty()) heads.push({(double)logs[i][0], i, 0});
    vector<int> answer;
    while (!heads.empty()) {
        Head h = heads.top();
        heads.pop();
        answer.push_back(h.log);
        if (h.pos + 1 < (int)logs[h.log].size())
            heads.push({(double)logs[h.log][h.pos + 1], h.log, h.pos + 1});
    }
    return answer;
}
