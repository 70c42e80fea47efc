// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// How many more are busy from each moment on; the world outside of the day is busy, too.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    vector<vector<long long>> freeSlots(vector<vector<vector<long long>>> calendars, long long open,
                                        long long close, long long least) {
        map<long long, int> change;
        change[-4000000000000000LL]++;
        change[open]--;
        change[close]++;
        for (auto& calendar : calendars)
            for (auto& a : calendar) {
                change[a[0]]++;
                change[a[1]]--;
            }
        vector<vector<long long>> slots;
        int busy = 0;
        long long since = 0;
        for (auto [time, by] : change) {
            if (by == 0)
                continue;
            if (busy == 0 && time - since >= least)
                slots.push_back({since, time});
            busy += by;
            if (busy == 0)
                since = time;
        }
        return slots;
    }
};
