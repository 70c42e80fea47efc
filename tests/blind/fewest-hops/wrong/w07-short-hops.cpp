// judge: fewest-hops
// wrong: keeps the hops in a short to save memory, which ends at 32767; fails on: a chain of 32769 servers, from 0 to 32768 (32768, gives -32768)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    vector<vector<int>> neighbours(servers);
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    vector<short> hops(servers, -1);
    queue<int> todo;
    hops[from] = 0;
    todo.push(from);
    while (!todo.empty()) {
        int at = todo.front();
        todo.pop();
        for (int next : neighbours[at])
            if (hops[next] == -1) {
                hops[next] = (short)(hops[at] + 1);
                todo.push(next);
            }
    }
    return hops[to];
}
