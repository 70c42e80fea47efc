// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// All readings of the window in order.
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(const vector<int>& readings, int window) {
    vector<int> peaks;
    multiset<int> inside;
    for (int i = 0; i < (int)readings.size(); i++) {
        inside.insert(readings[i]);
        if (i >= window)
            inside.erase(inside.find(readings[i - window]));
        if (i >= window - 1)
            peaks.push_back(*inside.rbegin());
    }
    return peaks;
}
