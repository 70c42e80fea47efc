// judge: task-cooldown
// wrong: each second calls the first ready partner of the alphabet, not the one with the most calls left; fails on: calls = "ABCCC", cooldown = 1 -> 5 but gives 7
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    vector<int> left(26);
    vector<long long> from(26);     // may be called from this second on
    for (char c : calls) left[c - 'A']++;
    long long now = 0;
    for (size_t done = 0; done < calls.size(); ++done) {
        int best = -1;
        for (int i = 0; i < 26; ++i) {
            if (left[i] == 0) continue;
            if (best < 0 || max(from[i], now) < max(from[best], now)) best = i;
        }
        now = max(now, from[best]) + 1;
        from[best] = now + cooldown;
        left[best]--;
    }
    return now;
}
