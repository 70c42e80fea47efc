// judge: fewest-hops
// wrong: recognises links listed again by a key with 15 bits for a server, too few beyond 32767; fails on: servers = 32769, links = [[3,32768],[2,32768]], from = 2, to = 32768 (1, gives -1)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    unordered_set<int> known;
    vector<vector<int>> neighbours(servers);
    for (auto& link : links) {
        int a = min(link[0], link[1]), b = max(link[0], link[1]);
        if (a == b || !known.insert((a << 15) | b).second) continue;
        neighbours[a].push_back(b);
        neighbours[b].push_back(a);
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
