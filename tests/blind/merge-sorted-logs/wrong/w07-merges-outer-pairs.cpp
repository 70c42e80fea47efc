// judge: merge-sorted-logs
// wrong: merges log i with log n-1-i, ties from the first of them, so the order by number is lost between pairs; fails on: logs = [[8],[8],[8],[8]] -> [0,1,2,3] but gives [0,3,1,2]
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    using Run = vector<pair<long long, int>>;
    vector<Run> runs(logs.size());
    for (int i = 0; i < (int)logs.size(); ++i)
        for (long long t : logs[i]) runs[i].push_back({t, i});
    size_t n = runs.size();
    while (n > 1) {
        for (size_t i = 0; i < n / 2; ++i) {
            Run& a = runs[i];
            Run& b = runs[n - 1 - i];
            Run merged(a.size() + b.size());
            merge(a.begin(), a.end(), b.begin(), b.end(), merged.begin(),
                  [](const auto& x, const auto& y) { return x.first < y.first; });
            a = move(merged);
            b = Run();
        }
        n = (n + 1) / 2;
    }
    vector<int> answer;
    if (!runs.empty())
        for (auto& e : runs[0]) answer.push_back(e.second);
    return answer;
}
