// verdict: wrong-answer
// Lets the largest 64-bit number stand for a log at its end.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    vector<size_t> next(logs.size());
    for (auto& log : logs)
        log.push_back(LLONG_MAX);
    for (int i = 0; i < (int)logs.size(); i++)
        open.push({logs[i][0], i});
    vector<int> res;
    while (!open.empty() && open.top().first != LLONG_MAX) {
        int log = open.top().second;
        open.pop();
        res.push_back(log);
        open.push({logs[log][++next[log]], log});
    }
    return res;
}
