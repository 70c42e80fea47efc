// judge: merge-sorted-logs
// wrong: divide and conquer over the logs lo..hi that does not think of no logs at all; fails on: logs = [] -> [] but gives a crash
#include <bits/stdc++.h>
using namespace std;

static vector<pair<long long, int>> solve(vector<vector<long long>>& logs, int lo, int hi) {
    vector<pair<long long, int>> result;
    if (lo == hi) {
        for (long long t : logs[lo]) result.push_back({t, lo});
        return result;
    }
    int mid = lo + (hi - lo) / 2;
    auto left = solve(logs, lo, mid);
    auto right = solve(logs, mid + 1, hi);
    result.reserve(left.size() + right.size());
    size_t i = 0, j = 0;
    while (i < left.size() || j < right.size()) {
        if (j == right.size() || (i < left.size() && left[i].first <= right[j].first))
            result.push_back(left[i++]);
        else
            result.push_back(right[j++]);
    }
    return result;
}

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    auto merged = solve(logs, 0, (int)logs.size() - 1);
    vector<int> answer;
    for (auto& [time, log] : merged) answer.push_back(log);
    return answer;
}
