// judge: fewest-hops
// right: by breadth-first search over neighbours in one flat array, sorted by counting
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    vector<int> begin(servers + 1, 0);
    for (auto& link : links) {
        ++begin[link[0]];
        ++begin[link[1]];
    }
    for (int i = 1; i <= servers; ++i) begin[i] += begin[i - 1];
    vector<int> ends(2 * links.size());
    for (auto& link : links) {
        ends[--begin[link[0]]] = link[1];
        ends[--begin[link[1]]] = link[0];
    }
    vector<int> hops(servers, -1), order;
    order.reserve(servers);
    hops[from] = 0;
    order.push_back(from);
    for (size_t i = 0; i < order.size() && hops[to] < 0; ++i) {
        int at = order[i];
        for (int k = begin[at]; k < begin[at + 1]; ++k) {
            int next = ends[k];
            if (hops[next] < 0) {
                hops[next] = hops[at] + 1;
                order.push_back(next);
            }
        }
    }
    return hops[to];
}
