// time: O(m log n) space: O(n)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

struct Wire {
    int to;
    long long time;
};

long long totalDelay(const vector<vector<Wire>>& g, int source) {
    vector<long long> dist(g.size(), LLONG_MAX);
    set<pair<long long, int>> active;
    dist[source] = 0;
    active.insert({0, source});
    while (!active.empty()) {
        int u = active.begin()->second;
        active.erase(active.begin());
        for (const Wire& w : g[u]) {
            if (dist[u] + w.time >= dist[w.to]) continue;
            if (dist[w.to] != LLONG_MAX) active.erase({dist[w.to], w.to});  // HOT
            dist[w.to] = dist[u] + w.time;
            active.insert({dist[w.to], w.to});  // HOT
        }
    }
    long long sum = 0;
    for (long long d : dist)
        if (d != LLONG_MAX) sum += d;
    return sum;
}

// The cheap wires make a chain, which is walked from end to end, and every other wire is better
// than those seen before it, though worse than the chain.
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 400);
    vector<vector<int>> out(n);
    for (int i = n - 1; i < m; i++) {
        int a = measured::random() % (n - 1);
        out[a].push_back(a + 1 + measured::random() % (n - 1 - a));
    }
    vector<vector<Wire>> g(n);
    long long price = (long long)m + 2 * n + 10;
    for (int a = 0; a + 1 < n; a++) {
        for (int b : out[a]) g[a].push_back({b, price-- - a});
        g[a].push_back({a + 1, 1});
    }
    measured::run([&] { return totalDelay(g, 0); });
}
