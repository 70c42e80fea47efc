// judge: fewest-hops
// wrong: goes depth first and goes on again from each server that is reached with fewer hops than before, quadratic where detours come before shortcuts; fails on: 17499 triangles in a row, for each i the links [2i,2i+1],[2i+1,2i+2],[2i,2i+2] in this order, from 0 to 34998 (too slow)
#include <bits/stdc++.h>
using namespace std;

static vector<vector<int>> neighbours;
static vector<int> best;

static void visit(int at, int hops) {
    best[at] = hops;
    for (int next : neighbours[at])
        if (hops + 1 < best[next]) visit(next, hops + 1);
}

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    neighbours.assign(servers, {});
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    best.assign(servers, INT_MAX);
    visit(from, 0);
    return best[to] == INT_MAX ? -1 : best[to];
}
