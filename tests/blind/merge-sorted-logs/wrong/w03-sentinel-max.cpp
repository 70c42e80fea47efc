// judge: merge-sorted-logs
// wrong: a finished log counts as having an entry at LLONG_MAX, which is a possible time; fails on: logs = [[1],[9223372036854775807]] -> [0,1] but gives [0,0]
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    int k = (int)logs.size();
    size_t total = 0;
    for (auto& log : logs) total += log.size();
    int leaves = 1;
    while (leaves < k) leaves *= 2;
    vector<size_t> pos(leaves, 0);
    vector<int> tree(2 * leaves);
    auto head = [&](int log) {
        if (log >= k || pos[log] >= logs[log].size()) return LLONG_MAX;
        return logs[log][pos[log]];
    };
    auto play = [&](int v) {
        int left = tree[2 * v], right = tree[2 * v + 1];
        tree[v] = head(left) <= head(right) ? left : right;
    };
    for (int i = 0; i < leaves; ++i) tree[leaves + i] = i;
    for (int v = leaves - 1; v >= 1; --v) play(v);
    vector<int> answer;
    answer.reserve(total);
    while (answer.size() < total) {
        int log = tree[1];
        answer.push_back(log);
        ++pos[log];
        for (int v = (leaves + log) / 2; v >= 1; v /= 2) play(v);
    }
    return answer;
}
