// verdict: wrong-answer
// Decides equal times by which entry was put in first, so that a log that catches up comes last.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    priority_queue<tuple<long long, int, int>, vector<tuple<long long, int, int>>, greater<>> open;
    vector<size_t> next(logs.size());
    int turn = 0;
    for (int i = 0; i < (int)logs.size(); i++)
        if (!logs[i].empty())
            open.push({logs[i][0], turn++, i});
    vector<int> res;
    while (!open.empty()) {
        int log = get<2>(open.top());
        open.pop();
        res.push_back(log);
        if (++next[log] < logs[log].size())
            open.push({logs[log][next[log]], turn++, log});
    }
    return res;
}
