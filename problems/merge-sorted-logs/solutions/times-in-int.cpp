// verdict: wrong-answer
// Keeps times in 32 bits.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> open;
    vector<size_t> next(logs.size());
    for (int i = 0; i < (int)logs.size(); i++)
        if (!logs[i].empty())
            open.push({(int)logs[i][0], i});
    vector<int> res;
    while (!open.empty()) {
        int log = open.top().second;
        open.pop();
        res.push_back(log);
        if (++next[log] < logs[log].size())
            open.push({(int)logs[log][next[log]], log});
    }
    return res;
}
