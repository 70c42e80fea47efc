// judge: task-cooldown
// right: rounds of cooldown + 1 seconds, in each the partners with the most calls left, from a heap
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    map<char, int> cnt;
    for (char c : calls) cnt[c]++;
    priority_queue<int> pq;
    for (auto& [c, k] : cnt) pq.push(k);
    long long round = cooldown + 1LL, seconds = 0;
    while (!pq.empty()) {
        vector<int> again;
        long long used = 0;
        while (used < round && !pq.empty()) {
            int k = pq.top();
            pq.pop();
            ++used;
            if (k > 1) again.push_back(k - 1);
        }
        for (int k : again) pq.push(k);
        seconds += pq.empty() ? used : round;
    }
    return seconds;
}
