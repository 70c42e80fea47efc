// verdict: wrong-answer
// Compares times by the sign of their difference, which does not fit into 64 bits.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    auto after = [](const pair<long long, int>& a, const pair<long long, int>& b) {
        long long d = (long long)((unsigned long long)a.first - (unsigned long long)b.first);
        return d != 0 ? d > 0 : a.second > b.second;
    };
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, decltype(after)> open(after);
    vector<size_t> next(logs.size());
    for (int i = 0; i < (int)logs.size(); i++)
        if (!logs[i].empty())
            open.push({logs[i][0], i});
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
