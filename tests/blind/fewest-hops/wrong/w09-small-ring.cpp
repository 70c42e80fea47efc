// judge: fewest-hops
// wrong: a server may wait in the queue several times (it is marked when taken), but the ring that serves as a queue has room for each server once and then looks empty; fails on: servers = 3, links = [[0,1],[0,1],[0,1],[0,1],[1,2]], from = 0, to = 2 (2, gives -1)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    vector<vector<int>> neighbours(servers);
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    vector<bool> visited(servers, false);
    const int room = servers + 1;
    vector<pair<int, int>> ring(room);
    int head = 0, tail = 0;
    ring[tail] = {from, 0};
    tail = (tail + 1) % room;
    while (head != tail) {
        auto [at, hops] = ring[head];
        head = (head + 1) % room;
        if (at == to) return hops;
        if (visited[at]) continue;
        visited[at] = true;
        for (int next : neighbours[at])
            if (!visited[next]) {
                ring[tail] = {next, hops + 1};
                tail = (tail + 1) % room;
            }
    }
    return -1;
}
