// judge: task-cooldown
// wrong: the number of ties is not set back to 1 when a larger count is found; fails on: calls = "ABCC", cooldown = 5 -> 7 but gives 8
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    if (calls.empty()) return 0;
    int cnt[26] = {};
    for (char c : calls) cnt[c - 'A']++;
    long long most = 0, ties = 1;
    for (int k : cnt) {
        if (k > most) most = k;
        else if (k == most && k > 0) ++ties;
    }
    return max((long long)calls.size(), (most - 1) * (cooldown + 1LL) + ties);
}
