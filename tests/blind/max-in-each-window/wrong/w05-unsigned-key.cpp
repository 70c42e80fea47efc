// judge: max-in-each-window
// wrong: packs reading and index into an unsigned key, so negative readings come above positive ones (right while all have one sign); fails on: readings = [1,-1], window = 2 (gives [-1], should be [1])
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    priority_queue<uint64_t> pq;
    vector<int> ans;
    int n = readings.size();
    for (int i = 0; i < n; i++) {
        pq.push((uint64_t)(uint32_t)readings[i] << 32 | (uint32_t)i);
        if (i < window - 1) continue;
        while ((int)(uint32_t)pq.top() <= i - window) pq.pop();
        ans.push_back((int)(uint32_t)(pq.top() >> 32));
    }
    return ans;
}
