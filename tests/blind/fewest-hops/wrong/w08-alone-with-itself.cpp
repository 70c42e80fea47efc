// judge: fewest-hops
// wrong: gives up at once when one of the two servers has no link, even if they are the same server; fails on: servers = 1, links = [], from = 0, to = 0 (0, gives -1)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    (void)servers;
    unordered_map<int, vector<int>> neighbours;
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    if (!neighbours.count(from) || !neighbours.count(to)) return -1;
    unordered_set<int> visited = {from};
    queue<pair<int, int>> todo;
    todo.push({from, 0});
    while (!todo.empty()) {
        auto [at, hops] = todo.front();
        todo.pop();
        if (at == to) return hops;
        for (int next : neighbours[at])
            if (visited.insert(next).second) todo.push({next, hops + 1});
    }
    return -1;
}
