// judge: max-in-each-window
// wrong: looks at the whole stretch again when the largest reading leaves it; fails on: n = 200000, readings falling 0, -1, -2, ..., window = 100000 (10^10 steps) (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = readings.size();
    vector<int> ans;
    int best = -1;                            // index of the latest largest reading in the stretch
    for (int i = window - 1; i < n; i++) {
        int first = i - window + 1;
        if (best < first) {
            best = first;
            for (int j = first + 1; j <= i; j++)
                if (readings[j] >= readings[best]) best = j;
        } else if (readings[i] >= readings[best]) {
            best = i;
        }
        ans.push_back(readings[best]);
    }
    return ans;
}
