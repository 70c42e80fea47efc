// judge: fewest-hops
// wrong: the queue holds the whole way to each server; fails on: a chain of the servers 0 to 17499 whose end 17499 has links to each of 17500 to 34999, from 0 to 34999 (too much memory)
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    vector<vector<int>> neighbours(servers);
    for (auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }
    vector<bool> visited(servers, false);
    queue<vector<int>> ways;
    visited[from] = true;
    ways.push({from});
    while (!ways.empty()) {
        vector<int> way = ways.front();
        ways.pop();
        if (way.back() == to) return (int)way.size() - 1;
        for (int next : neighbours[way.back()])
            if (!visited[next]) {
                visited[next] = true;
                vector<int> longer = way;
                longer.push_back(next);
                ways.push(longer);
            }
    }
    return -1;
}
