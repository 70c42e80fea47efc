// judge: fewest-hops
// wrong: servers are marked only when they leave the queue, and those marked in the meantime are not skipped, so that equal ways multiply; fails on: a chain of 35000 servers with each link listed twice, from end to end (too much memory)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    vector<vector<int>> neighbours(servers);
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    vector<bool> visited(servers, false);
    queue<pair<int, int>> todo;
    todo.push({from, 0});
    while (!todo.empty()) {
        auto [at, hops] = todo.front();
        todo.pop();
        if (at == to) return hops;
        visited[at] = true;
        for (int next : neighbours[at])
            if (!visited[next]) todo.push({next, hops + 1});
    }
    return -1;
}
