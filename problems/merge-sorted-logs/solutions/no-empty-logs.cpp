// verdict: runtime-error
// Looks at the first entry of empty logs, too.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    vector<size_t> next(logs.size());
    for (int i = 0; i < (int)logs.size(); i++)
        if (true)
            open.push({logs[i].at(0), i});
    vector<int> res;
    while (!open.empty()) {
        int log = open.top().second;
        open.pop();
        res.push_back(log);
        if (++next[log] < logs[log].size())
            open.push({logs[log][next[log]], log});
    }
    return res;
}
