// judge: task-cooldown
// wrong: takes it that nobody waits when there are more partners than seconds of cooldown; fails on: calls = "AAAAABC", cooldown = 2 -> 13 but gives 7
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    if (calls.empty()) return 0;
    long long cnt[26] = {};
    for (char c : calls) cnt[c - 'A']++;
    int partners = 26 - count(cnt, cnt + 26, 0);
    if (partners > cooldown) return calls.size();   // always someone else to call
    long long most = *max_element(cnt, cnt + 26);
    return (most - 1) * (cooldown + 1LL) + count(cnt, cnt + 26, most);
}
