// judge: task-cooldown
// wrong: writes down the whole plan with a character for every second of waiting, more than the memory; fails on: calls = "AA", cooldown = 1000000000 -> 1000000002 but crashes (bad_alloc, a gigabyte)
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    vector<int> left(26);
    vector<long long> from(26);
    for (char c : calls) left[c - 'A']++;
    string plan;
    for (size_t done = 0; done < calls.size(); ++done) {
        int best = -1;
        long long now = plan.size();
        for (int i = 0; i < 26; ++i) {
            if (left[i] == 0) continue;
            if (best < 0) {
                best = i;
                continue;
            }
            long long a = max(from[i], now), b = max(from[best], now);
            if (a < b || (a == b && left[i] > left[best])) best = i;
        }
        while ((long long)plan.size() < from[best]) plan += '.';
        plan += char('A' + best);
        from[best] = (long long)plan.size() + cooldown;
        left[best]--;
    }
    return plan.size();
}
