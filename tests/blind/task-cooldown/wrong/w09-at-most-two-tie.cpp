// judge: task-cooldown
// wrong: reckons with only one other partner that is called as often as the first; fails on: calls = "AABBCC", cooldown = 3 -> 7 but gives 6
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    if (calls.empty()) return 0;
    vector<long long> f(26);
    for (char c : calls) f[c - 'A']++;
    sort(f.rbegin(), f.rend());
    long long frame = (f[0] - 1) * (cooldown + 1LL) + 1;
    if (f[1] == f[0]) frame++;      // it ends one later
    return max<long long>(frame, calls.size());
}
