// judge: merge-sorted-logs
// wrong: takes an entry by erasing the first element of the vector, which moves all others of the log; fails on: logs = [[0,1,...,199999]] -> 0 (200000 times) (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    set<pair<long long, int>> heads;
    for (int i = 0; i < (int)logs.size(); ++i)
        if (!logs[i].empty()) heads.insert({logs[i].front(), i});
    vector<int> answer;
    while (!heads.empty()) {
        int log = heads.begin()->second;
        heads.erase(heads.begin());
        answer.push_back(log);
        logs[log].erase(logs[log].begin());
        if (!logs[log].empty()) heads.insert({logs[log].front(), log});
    }
    return answer;
}
