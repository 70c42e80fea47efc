// judge: max-in-each-window
// wrong: allocates a ring of `window` places, however short the log is; fails on: readings = [10,20], window = 2147483647 (8 GiB) (too much memory)
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    vector<int> ring(window);                 // at most `window` indices wait at once
    int head = 0, count = 0;
    auto at = [&](int k) -> int& { return ring[((long long)head + k) % window]; };
    vector<int> ans;
    for (int i = 0; i < (int)readings.size(); i++) {
        if (count > 0 && at(0) <= i - window) {
            head = (head + 1) % window;
            count--;
        }
        while (count > 0 && readings[at(count - 1)] <= readings[i]) count--;
        at(count++) = i;
        if (i >= window - 1) ans.push_back(readings[at(0)]);
    }
    return ans;
}
