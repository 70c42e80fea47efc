// judge: fewest-hops
// wrong: goes over all links again until nothing changes, quadratic where the links come in the order against the way; fails on: a chain of 35000 servers listed from its far end, [34998,34999],...,[1,2],[0,1], from 0 to 34999 (too slow)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    const int never = servers + 1;
    vector<int> hops(servers, never);
    hops[from] = 0;
    bool changed = true;
    while (changed) {
        changed = false;
        for (auto& link : links) {
            int a = link[0], b = link[1];
            if (hops[a] + 1 < hops[b]) hops[b] = hops[a] + 1, changed = true;
            if (hops[b] + 1 < hops[a]) hops[a] = hops[b] + 1, changed = true;
        }
    }
    return hops[to] == never ? -1 : hops[to];
}
