// time: O(m log m) space: O(m)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

long long farthest(const vector<vector<pair<int, int>>>& g) {
    vector<long long> dist(g.size(), LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    dist[0] = 0;
    open.emplace(0, 0);
    long long last = 0;
    while (!open.empty()) {
        auto [d, u] = open.top();
        open.pop();  // HOT
        if (d > dist[u]) continue;
        last = d;
        for (auto [v, w] : g[u]) {
            if (d + w >= dist[v]) continue;
            dist[v] = d + w;
            open.emplace(dist[v], v);  // HOT
        }
    }
    return last;
}

// the vertices are settled in their order by steps of 1; every other edge leads forward and betters
// what is known of its end, so that it leaves a stale entry in the heap
int main(int argc, char** argv) {
    int n = max(2, measured::size(argc, argv, 1)), m = measured::size(argc, argv, 2, 400);
    vector<vector<int>> out(n);
    for (int i = n - 1; i < m; i++) {
        int a = measured::random() % (n - 1);
        out[a].push_back(a + 1 + measured::random() % (n - 1 - a));
    }
    vector<vector<pair<int, int>>> g(n);
    int reach = n + m + 10;
    for (int a = 0; a + 1 < n; a++) {
        for (int b : out[a]) g[a].push_back({b, reach-- - a});
        g[a].push_back({a + 1, 1});
    }
    measured::run([&] { return farthest(g); });
}
