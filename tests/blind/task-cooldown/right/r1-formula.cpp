// judge: task-cooldown
// right: closed formula, the larger of n and (most - 1) * (cooldown + 1) + number of partners called most often
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    if (calls.empty()) return 0;
    array<long long, 26> cnt{};
    for (char c : calls) cnt[c - 'A']++;
    long long most = *max_element(cnt.begin(), cnt.end());
    long long ties = count(cnt.begin(), cnt.end(), most);
    return max<long long>(calls.size(), (most - 1) * (cooldown + 1LL) + ties);
}
