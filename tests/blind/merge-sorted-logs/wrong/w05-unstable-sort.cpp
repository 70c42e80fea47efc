// judge: merge-sorted-logs
// wrong: std::sort by time only, which happens to be stable up to 16 entries; fails on: two logs with 20 entries at 5 each -> [0 (20 times), 1 (20 times)] but gives a mixture
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    struct Entry {
        long long time;
        int log;
        bool operator<(const Entry& o) const { return time < o.time; }
    };
    vector<Entry> entries;
    for (int i = 0; i < (int)logs.size(); ++i)
        for (long long t : logs[i]) entries.push_back({t, i});
    sort(entries.begin(), entries.end());
    vector<int> answer;
    answer.reserve(entries.size());
    for (const Entry& e : entries) answer.push_back(e.log);
    return answer;
}
