// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// By how many the number of incidents that go on changes, for each moment.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    int engineersNeeded(vector<vector<long long>>& incidents) {
        map<long long, int> changes;
        for (auto& incident : incidents) {
            changes[incident[0]]++;
            changes[incident[1]]--;
        }
        int now = 0, most = 0;
        for (auto& [time, change] : changes)
            most = max(most, now += change);
        return most;
    }
};
