// judge: task-cooldown
// wrong: the product is formed in 32 bits (unsigned) before it becomes a long long; fails on: calls = "AAAAAA", cooldown = 1000000000 -> 5000000006 but gives 705032710
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    if (calls.empty()) return 0;
    unsigned cnt[26] = {};
    for (char c : calls) cnt[c - 'A']++;
    unsigned most = *max_element(cnt, cnt + 26);
    unsigned ties = count(cnt, cnt + 26, most);
    long long frame = (most - 1) * (cooldown + 1) + ties;
    return max<long long>(frame, calls.size());
}
