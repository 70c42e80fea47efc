// judge: merge-sorted-logs
// right: by writing all logs one after the other and a stable sort by time only
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    vector<pair<long long, int>> entries;
    for (size_t i = 0; i < logs.size(); ++i)
        for (long long t : logs[i]) entries.emplace_back(t, (int)i);
    stable_sort(entries.begin(), entries.end(),
                [](const auto& a, const auto& b) { return a.first < b.first; });
    vector<int> answer(entries.size());
    transform(entries.begin(), entries.end(), answer.begin(), [](const auto& e) { return e.second; });
    return answer;
}
