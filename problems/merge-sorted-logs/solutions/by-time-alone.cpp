// verdict: wrong-answer
// Compares times alone, so that equal ones come out of the heap in any order.
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    auto later = [](const pair<long long, int>& a, const pair<long long, int>& b) {
        return a.first > b.first;
    };
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, decltype(later)> open(later);
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
