// judge: merge-sorted-logs
// right: by merging neighbouring logs two by two, round after round, ties from the left one
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    struct Entry {
        long long time;
        int log;
    };
    vector<Entry> all;
    vector<size_t> bounds{0};
    for (int i = 0; i < (int)logs.size(); ++i) {
        for (long long t : logs[i]) all.push_back({t, i});
        bounds.push_back(all.size());
    }
    auto earlier = [](const Entry& a, const Entry& b) { return a.time < b.time; };
    vector<Entry> other(all.size());
    while (bounds.size() > 2) {
        vector<size_t> next{0};
        size_t i = 0;
        for (; i + 2 < bounds.size(); i += 2) {
            merge(all.begin() + bounds[i], all.begin() + bounds[i + 1],
                  all.begin() + bounds[i + 1], all.begin() + bounds[i + 2],
                  other.begin() + bounds[i], earlier);
            next.push_back(bounds[i + 2]);
        }
        if (i + 1 < bounds.size()) {
            copy(all.begin() + bounds[i], all.begin() + bounds[i + 1], other.begin() + bounds[i]);
            next.push_back(bounds[i + 1]);
        }
        all.swap(other);
        bounds.swap(next);
    }
    vector<int> answer;
    for (auto& e : all) answer.push_back(e.log);
    return answer;
}
