// time: O(n^2 log n) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

struct DSU {
    vector<int> parent, size;
    DSU(int n) : parent(n), size(n, 1) { iota(parent.begin(), parent.end(), 0); }
    int find(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }
    bool unite(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b) return false;
        if (size[a] < size[b]) swap(a, b);
        parent[b] = a;
        size[a] += size[b];
        return true;
    }
};

long long minCostConnectPoints(const vector<vector<int>>& points) {
    int n = points.size();
    vector<array<int, 3>> edges;
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            int d = abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1]);
            edges.push_back({d, i, j});
        }
    }
    sort(edges.begin(), edges.end()); // HOT
    DSU dsu(n);
    long long cost = 0;
    int used = 0;
    for (auto& [d, a, b] : edges) {
        if (dsu.unite(a, b)) {
            cost += d;
            if (++used == n - 1) break;
        }
    }
    return cost;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> points;
    for (int i = 0; i < n; i++) {
        int x = measured::random() % 1000000, y = measured::random() % 1000000;
        points.push_back({x, y});
    }
    measured::run([&] { return minCostConnectPoints(points); });
}
