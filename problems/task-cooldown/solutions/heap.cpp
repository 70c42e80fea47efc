// verdict: accepted
// slowest
// time: O(n), space: O(1)
// Makes the calls one by one: the partner with most calls left first, others cool down in a queue.
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(const string& calls, int cooldown) {
    unordered_map<char, int> counts;
    for (char c : calls)
        counts[c]++;
    priority_queue<int> ready;
    for (auto& [c, count] : counts)
        ready.push(count);
    queue<pair<long long, int>> cooling;
    long long now = 0;
    while (!ready.empty() || !cooling.empty()) {
        if (ready.empty())
            now = max(now, cooling.front().first);
        while (!cooling.empty() && cooling.front().first <= now) {
            ready.push(cooling.front().second);
            cooling.pop();
        }
        int left = ready.top() - 1;
        ready.pop();
        now++;
        if (left > 0)
            cooling.push({now + cooldown, left});
    }
    return now;
}
