// judge: fewest-hops
// right: by breadth-first search over a std::map of std::sets of neighbours
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    (void)servers;
    map<int, set<int>> neighbours;
    for (auto& link : links) {
        neighbours[link[0]].insert(link[1]);
        neighbours[link[1]].insert(link[0]);
    }
    map<int, int> hops;
    hops[from] = 0;
    queue<int> todo;
    todo.push(from);
    while (!todo.empty()) {
        int at = todo.front();
        todo.pop();
        int d = hops[at];
        if (at == to) return d;
        auto it = neighbours.find(at);
        if (it == neighbours.end()) continue;
        for (int next : it->second)
            if (hops.emplace(next, d + 1).second) todo.push(next);
    }
    return -1;
}
