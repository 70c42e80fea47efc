// judge: task-cooldown
// wrong: goes through the waits second by second; fails on: calls = "A" 200000 times, cooldown = 1000000000 -> 199999000200000 (too slow)
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    int cnt[26] = {};
    for (char c : calls) cnt[c - 'A']++;
    priority_queue<int> pq;
    for (int k : cnt)
        if (k) pq.push(k);
    long long seconds = 0;
    while (!pq.empty()) {
        vector<int> again;
        for (int i = 0; i <= cooldown; ++i) {
            if (!pq.empty()) {
                if (pq.top() > 1) again.push_back(pq.top() - 1);
                pq.pop();
            }
            ++seconds;
            if (pq.empty() && again.empty()) break;
        }
        for (int k : again) pq.push(k);
    }
    return seconds;
}
