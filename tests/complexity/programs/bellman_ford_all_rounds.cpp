// time: O(n * m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

struct Edge {
    int from, to, cost;
};

long long farthest(int n, const vector<Edge>& edges) {
    const long long unreached = LLONG_MAX / 2;
    vector<long long> dist(n, unreached);
    dist[0] = 0;
    for (int round = 1; round < n; round++) {
        for (const Edge& e : edges) {                // HOT
            if (dist[e.from] + e.cost < dist[e.to])  // HOT
                dist[e.to] = dist[e.from] + e.cost;
        }
    }
    long long best = 0;
    for (long long d : dist)
        best = d < unreached ? max(best, d) : best;
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 200);
    vector<Edge> edges(m);
    for (Edge& e : edges) {
        e.from = measured::random() % n;
        e.to = measured::random() % n;
        e.cost = 1 + measured::random() % 1000;
    }
    measured::run([&] { return farthest(n, edges); });
}
