// judge: fewest-hops
// wrong: leaves out links that are listed again by a linear search among the neighbours, quadratic for one server with very many links; fails on: a star of 35000 servers around 0, each of its links listed twice (too slow)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    vector<list<int>> neighbours(servers);
    auto add = [&](int a, int b) {
        auto& l = neighbours[a];
        if (find(l.begin(), l.end(), b) == l.end()) l.push_back(b);
    };
    for (auto& link : links) {
        add(link[0], link[1]);
        add(link[1], link[0]);
    }
    vector<int> hops(servers, -1);
    queue<int> todo;
    hops[from] = 0;
    todo.push(from);
    while (!todo.empty()) {
        int at = todo.front();
        todo.pop();
        for (int next : neighbours[at])
            if (hops[next] < 0) {
                hops[next] = hops[at] + 1;
                todo.push(next);
            }
    }
    return hops[to];
}
