// judge: fewest-hops
// right: by one recursive call for each layer, over directed links sorted in one vector and found by binary search
#include <bits/stdc++.h>
using namespace std;

static vector<pair<int, int>> arcs;
static vector<bool> seen;

static int spread(vector<int>& layer, int to, int hops) {
    vector<int> next;
    for (int at : layer) {
        if (at == to) return hops;
        for (auto it = lower_bound(arcs.begin(), arcs.end(), make_pair(at, INT_MIN));
             it != arcs.end() && it->first == at; ++it)
            if (!seen[it->second]) {
                seen[it->second] = true;
                next.push_back(it->second);
            }
    }
    if (next.empty()) return -1;
    vector<int>().swap(layer);
    return spread(next, to, hops + 1);
}

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    arcs.clear();
    for (auto& link : links) {
        arcs.emplace_back(link[0], link[1]);
        arcs.emplace_back(link[1], link[0]);
    }
    sort(arcs.begin(), arcs.end());
    seen.assign(servers, false);
    seen[from] = true;
    vector<int> first = {from};
    return spread(first, to, 0);
}
