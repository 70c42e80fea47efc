// judge: fewest-hops
// wrong: searches from both ends one server at a time and takes the first meeting for the best one; fails on: servers = 7, links = [[0,1],[0,2],[6,4],[6,5],[1,3],[3,4],[2,5]], from = 0, to = 6 (3, gives 4)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    if (from == to) return 0;
    vector<vector<int>> neighbours(servers);
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    vector<int> hops[2] = {vector<int>(servers, -1), vector<int>(servers, -1)};
    queue<int> todo[2];
    hops[0][from] = 0;
    hops[1][to] = 0;
    todo[0].push(from);
    todo[1].push(to);
    for (int s = 0; !todo[s].empty(); s = 1 - s) {
        int at = todo[s].front();
        todo[s].pop();
        for (int next : neighbours[at]) {
            if (hops[1 - s][next] >= 0) return hops[s][at] + 1 + hops[1 - s][next];
            if (hops[s][next] < 0) {
                hops[s][next] = hops[s][at] + 1;
                todo[s].push(next);
            }
        }
    }
    return -1;
}
