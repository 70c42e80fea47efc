// time: O(m log n) space: O(n)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;
using ll = long long;

struct Link {
    int to, cost;
};

ll spanningTree(const vector<vector<Link>>& g) {
    const int INF = INT_MAX;
    vector<int> best(g.size(), INF);
    vector<char> done(g.size());
    set<pair<int, int>> open;
    best[0] = 0;
    open.insert({0, 0});
    ll total = 0;
    while (!open.empty()) {
        auto [cost, u] = *open.begin();
        open.erase(open.begin());
        done[u] = 1;
        total += cost;
        for (auto [v, c] : g[u]) {
            if (done[v] || c >= best[v]) continue;
            if (best[v] != INF) open.erase({best[v], v});  // HOT
            best[v] = c;
            open.emplace(c, v);  // HOT
        }
    }
    return total;
}

// vertices are taken in their order, and each edge is cheaper than those seen before
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 400);
    vector<vector<int>> out(n);
    for (int i = n - 1; i < m; i++) {
        int a = measured::random() % (n - 1);
        out[a].push_back(a + 1 + measured::random() % (n - 1 - a));
    }
    vector<vector<Link>> g(n);
    int price = 3 * m + 10;
    for (int a = 0; a + 1 < n; a++) {
        for (int b : out[a]) {
            g[a].push_back({b, price});
            g[b].push_back({a, price--});
        }
        g[a].push_back({a + 1, 1});
        g[a + 1].push_back({a, 1});
    }
    measured::run([&] { return spanningTree(g); });
}
