// judge: merge-sorted-logs
// wrong: the comparator of std::sort says <= for the log numbers, so equal entries of one log are "less" than each other and sort runs out of the array; fails on: one log with 100000 entries at 5 -> 0 (100000 times) but gives a crash
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    vector<pair<long long, int>> entries;
    for (int i = 0; i < (int)logs.size(); ++i)
        for (long long t : logs[i]) entries.push_back({t, i});
    sort(entries.begin(), entries.end(), [](const pair<long long, int>& a, const pair<long long, int>& b) {
        if (a.first != b.first) return a.first < b.first;
        return a.second <= b.second;
    });
    vector<int> answer;
    for (auto& e : entries) answer.push_back(e.second);
    return answer;
}
