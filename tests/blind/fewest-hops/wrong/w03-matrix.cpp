// judge: fewest-hops
// wrong: keeps the links in a matrix, even with one bit for each pair 150 MB; fails on: 35000 servers, any links (too much memory)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    vector<vector<bool>> linked(servers, vector<bool>(servers, false));
    for (auto& link : links) linked[link[0]][link[1]] = linked[link[1]][link[0]] = true;
    vector<int> hops(servers, -1);
    queue<int> todo;
    hops[from] = 0;
    todo.push(from);
    while (!todo.empty()) {
        int at = todo.front();
        todo.pop();
        if (at == to) return hops[at];
        for (int next = 0; next < servers; ++next)
            if (linked[at][next] && hops[next] < 0) {
                hops[next] = hops[at] + 1;
                todo.push(next);
            }
    }
    return -1;
}
