// judge: task-cooldown
// wrong: counts the calls in 16 bits; fails on: calls = "A" 65537 times, cooldown = 1 -> 131073 but gives 65537
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    if (calls.empty()) return 0;
    uint16_t cnt[26] = {};
    for (char c : calls) cnt[c - 'A']++;
    long long most = 0, ties = 0;
    for (auto k : cnt) {
        if (k > most) most = k, ties = 0;
        if (k == most) ++ties;
    }
    return max((long long)calls.size(), (most - 1) * (cooldown + 1LL) + ties);
}
