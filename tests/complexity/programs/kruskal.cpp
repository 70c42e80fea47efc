// time: O(m log m) space: O(n)
// axes: n,m
// where: m >= 2*n
#include <bits/stdc++.h>
#include "measured.h"
using namespace std;
typedef long long ll;

struct Edge {
    int a, b, w;
    bool operator<(const Edge& other) const { return w < other.w; }  // HOT
};

struct DSU {
    vector<int> p, sz;
    DSU(int n) : p(n), sz(n, 1) { iota(p.begin(), p.end(), 0); }
    int find(int x) {
        while (p[x] != x) x = p[x] = p[p[x]];
        return x;
    }
    bool unite(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return false;
        if (sz[a] < sz[b]) swap(a, b);
        p[b] = a;
        sz[a] += sz[b];
        return true;
    }
};

ll kruskal(int n, vector<Edge>& edges) {
    sort(edges.begin(), edges.end());  // HOT
    DSU dsu(n);
    ll cost = 0;
    for (const Edge& e : edges)
        if (dsu.unite(e.a, e.b)) cost += e.w;
    return cost;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 400);
    vector<Edge> edges(m);
    for (auto& e : edges)
        e = {int(measured::random() % n), int(measured::random() % n), int(measured::random() % 1000000000)};
    measured::run([&] { return kruskal(n, edges); });
}
