// judge: merge-sorted-logs
// right: by a tournament (winner) tree over the logs; a finished log loses against every other one
#include <bits/stdc++.h>
using namespace std;

vector<int> mergeLogs(vector<vector<long long>>& logs) {
    int k = (int)logs.size();
    size_t total = 0;
    for (auto& log : logs) total += log.size();
    vector<int> answer;
    if (total == 0) return answer;
    answer.reserve(total);

    int leaves = 1;
    while (leaves < k) leaves *= 2;
    vector<size_t> pos(k, 0);
    vector<int> tree(2 * leaves, -1);  // number of the winning log, or -1
    auto better = [&](int left, int right) {
        if (left < 0) return right;
        if (right < 0) return left;
        // the logs of the left subtree have the smaller numbers
        return logs[right][pos[right]] < logs[left][pos[left]] ? right : left;
    };
    for (int i = 0; i < k; ++i)
        if (!logs[i].empty()) tree[leaves + i] = i;
    for (int v = leaves - 1; v >= 1; --v) tree[v] = better(tree[2 * v], tree[2 * v + 1]);

    while (tree[1] >= 0) {
        int log = tree[1];
        answer.push_back(log);
        int v = leaves + log;
        if (++pos[log] == logs[log].size()) tree[v] = -1;
        for (v /= 2; v >= 1; v /= 2) tree[v] = better(tree[2 * v], tree[2 * v + 1]);
    }
    return answer;
}
