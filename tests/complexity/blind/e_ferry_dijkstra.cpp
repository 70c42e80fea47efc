// time: O(n^2 + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

struct Ferry {
    int from, to, hours;
};

// Dijkstra without a heap.
long long farthestIsland(int n, const vector<Ferry>& ferries) {
    vector<vector<pair<int, int>>> out(n);
    for (auto& f : ferries)                          // HOT
        out[f.from].push_back({f.to, f.hours});      // HOT
    const long long INF = LLONG_MAX / 2;
    vector<long long> dist(n, INF);
    vector<bool> done(n, false);
    dist[0] = 0;
    for (int round = 0; round < n; round++) {
        int u = -1;
        for (int v = 0; v < n; v++)  // HOT
            if (!done[v] && (u == -1 || dist[v] < dist[u]))  // HOT
                u = v;  // HOT
        if (dist[u] == INF)
            break;
        done[u] = true;
        for (auto& [v, w] : out[u])  // HOT
            if (dist[u] + w < dist[v])  // HOT
                dist[v] = dist[u] + w;  // HOT
    }
    return *max_element(dist.begin(), dist.end());
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<Ferry> ferries;
    for (int i = 0; i + 1 < n; i++)  // so that all can be reached
        ferries.push_back({i, i + 1, 1 + int(measured::random() % 1000)});
    for (int i = 0; i < m; i++)
        ferries.push_back({int(measured::random() % n), int(measured::random() % n),
                           1 + int(measured::random() % 1000)});
    measured::run([&] { return farthestIsland(n, ferries); });
}
