// verdict: accepted
// slowest
// time: O(n + m), space: O(n + m)
// A hash map of neighbours, a hash set of servers met, and pairs in the queue.
#include <bits/stdc++.h>
using namespace std;

int fewestHops(int servers, vector<vector<int>>& links, int from, int to) {
    unordered_map<int, vector<int>> graph;
    for (auto& link : links) {
        graph[link[0]].push_back(link[1]);
        graph[link[1]].push_back(link[0]);
    }
    unordered_set<int> seen{from};
    queue<pair<int, int>> q;
    q.push({from, 0});
    while (!q.empty()) {
        auto [server, hops] = q.front();
        q.pop();
        if (server == to)
            return hops;
        for (int next : graph[server])
            if (seen.insert(next).second)
                q.push({next, hops + 1});
    }
    return -1;
}
