// judge: task-cooldown
// wrong: the loop over the partners ends before Z; fails on: calls = "ZZ", cooldown = 3 -> 5 but gives 2
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    if (calls.empty()) return 0;
    unordered_map<char, long long> cnt;
    for (char c : calls) cnt[c]++;
    long long most = 0, ties = 0;
    for (char c = 'A'; c < 'Z'; ++c) {
        auto it = cnt.find(c);
        if (it == cnt.end()) continue;
        if (it->second > most) most = it->second, ties = 1;
        else if (it->second == most) ++ties;
    }
    return max((long long)calls.size(), (most - 1) * (cooldown + 1LL) + ties);
}
