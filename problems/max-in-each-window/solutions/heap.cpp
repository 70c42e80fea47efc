// verdict: accepted
// time: O(n log n), space: O(n)
// A heap from which what has left the window is removed only when it is on top.
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(const vector<int>& readings, int window) {
    vector<int> peaks;
    priority_queue<pair<int, int>> heap;
    for (int i = 0; i < (int)readings.size(); i++) {
        heap.push({readings[i], i});
        while (heap.top().second <= i - window)
            heap.pop();
        if (i >= window - 1)
            peaks.push_back(heap.top().first);
    }
    return peaks;
}
