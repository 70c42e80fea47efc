// judge: task-cooldown
// wrong: the partners take turns in a queue, so that who is called most often waits for all the others; fails on: calls = "AAABCD", cooldown = 1 -> 6 but gives 7
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    map<char, int> cnt;
    for (char c : calls) cnt[c]++;
    vector<int> sorted;
    for (auto& [c, k] : cnt) sorted.push_back(k);
    sort(sorted.rbegin(), sorted.rend());
    queue<pair<int, long long>> q;      // (calls left, ready at)
    for (int k : sorted) q.push({k, 0});
    long long now = 0;
    while (!q.empty()) {
        auto [k, at] = q.front();
        q.pop();
        now = max(now, at) + 1;
        if (k > 1) q.push({k - 1, now + cooldown});
    }
    return now;
}
