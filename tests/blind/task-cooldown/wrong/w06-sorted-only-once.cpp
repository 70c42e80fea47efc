// judge: task-cooldown
// wrong: rounds of cooldown + 1 seconds, but the partners are sorted by calls left only once; fails on: calls = "AABBCC", cooldown = 1 -> 6 but gives 7
#include <bits/stdc++.h>
using namespace std;

long long leastSeconds(string& calls, int cooldown) {
    vector<int> cnt(26);
    for (char c : calls) cnt[c - 'A']++;
    sort(cnt.begin(), cnt.end(), greater<int>());
    long long left = calls.size(), seconds = 0, round = (long long)cooldown + 1;
    while (left > 0) {
        long long used = 0;
        for (int i = 0; i < 26 && used < round; ++i) {
            if (cnt[i] > 0) {
                --cnt[i];
                ++used;
            }
        }
        left -= used;
        seconds += left > 0 ? round : used;
    }
    return seconds;
}
