// judge: task-cooldown
// wrong: without calls all 26 partners tie with 0 calls; fails on: calls = "", cooldown = 3 -> 0 but gives 22
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    vector<long long> cnt(26);
    for (char c : calls) cnt[c - 'A']++;
    long long most = *max_element(cnt.begin(), cnt.end());
    long long ties = count(cnt.begin(), cnt.end(), most);
    return max((long long)calls.size(), (most - 1) * (cooldown + 1LL) + ties);
}
