// judge: fewest-hops
// right: by breadth-first search from both ends, whole layers at a time, always the smaller one
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    if (from == to) return 0;
    vector<vector<int>> neighbours(servers);
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    vector<char> side(servers, 0);
    vector<int> layer[2] = {{from}, {to}};
    side[from] = 1;
    side[to] = 2;
    int hops = 0;
    while (!layer[0].empty() && !layer[1].empty()) {
        int s = layer[0].size() <= layer[1].size() ? 0 : 1;
        char own = (char)(s + 1);
        ++hops;
        vector<int> next;
        for (int at : layer[s])
            for (int v : neighbours[at]) {
                if (side[v] == 0) {
                    side[v] = own;
                    next.push_back(v);
                } else if (side[v] != own) {
                    return hops;
                }
            }
        layer[s].swap(next);
    }
    return -1;
}
