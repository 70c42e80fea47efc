// verdict: accepted
// time: O(n + m), space: O(n + m)
// Takes away, again and again, services on which nothing depends. A walk along what is left comes
// back to where it has been.
#include <algorithm>
#include <queue>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    unordered_map<int, vector<int>> graph;
    unordered_map<int, int> degree;
    for (int i = 0; i < services; i++)
        degree[i] = 0;
    for (auto& d : dependencies) {
        graph[d[0]].push_back(d[1]);
        degree[d[1]]++;
    }
    queue<int> q;
    for (auto& [service, count] : degree)
        if (count == 0)
            q.push(service);
    unordered_set<int> removed;
    while (!q.empty()) {
        int service = q.front();
        q.pop();
        removed.insert(service);
        for (int next : graph[service])
            if (--degree[next] == 0)
                q.push(next);
    }

    // Each of the rest has another of the rest before it.
    unordered_map<int, int> before;
    for (auto& d : dependencies)
        if (!removed.count(d[0]) && !removed.count(d[1]))
            before[d[1]] = d[0];
    if (before.empty())
        return {};
    vector<int> walk;
    unordered_map<int, size_t> place;
    int service = before.begin()->first;
    while (!place.count(service)) {
        place[service] = walk.size();
        walk.push_back(service);
        service = before[service];
    }
    vector<int> cycle(walk.begin() + place[service], walk.end());
    reverse(cycle.begin(), cycle.end());
    return cycle;
}
