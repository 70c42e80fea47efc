// verdict: accepted
// time: O(n log n), space: O(n)
// Each incident goes to whoever finishes first, if that is in time.
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end());
    priority_queue<long long, vector<long long>, greater<>> busy_until;
    for (auto& incident : incidents) {
        if (!busy_until.empty() && busy_until.top() <= incident[0])
            busy_until.pop();
        busy_until.push(incident[1]);
    }
    return busy_until.size();
}
