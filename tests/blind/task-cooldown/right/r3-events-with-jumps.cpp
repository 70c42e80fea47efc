// judge: task-cooldown
// right: simulation call by call, ready partners in a heap, cooling ones in a queue, time jumps over the waits
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    int cnt[128] = {};
    for (char c : calls) cnt[(int)c]++;
    priority_queue<int> ready;                  // calls left
    for (int k : cnt)
        if (k) ready.push(k);
    queue<pair<long long, int>> cooling;        // (ready again at, calls left)
    long long now = 0;
    while (!ready.empty() || !cooling.empty()) {
        if (ready.empty()) now = max(now, cooling.front().first);
        while (!cooling.empty() && cooling.front().first <= now) {
            ready.push(cooling.front().second);
            cooling.pop();
        }
        int k = ready.top();
        ready.pop();
        ++now;
        if (k > 1) cooling.push({now + cooldown, k - 1});
    }
    return now;
}
