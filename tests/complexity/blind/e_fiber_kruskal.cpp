// time: O(m log m) space: O(m)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

struct Cable {
    int a, b, cost;
};

struct UnionFind {
    vector<int> p;
    explicit UnionFind(int n) : p(n, -1) {}
    int find(int x) { return p[x] < 0 ? x : p[x] = find(p[x]); }
    bool unite(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b)
            return false;
        if (p[a] > p[b])
            swap(a, b);
        p[a] += p[b];
        p[b] = a;
        return true;
    }
};

long long cheapestNetwork(int n, vector<Cable> cables) {
    sort(cables.begin(), cables.end(),                                        // HOT
         [](const Cable& x, const Cable& y) { return x.cost < y.cost; });     // HOT
    UnionFind uf(n);
    long long total = 0;
    for (auto& c : cables)
        if (uf.unite(c.a, c.b))
            total += c.cost;
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2, 400);
    vector<Cable> cables;
    for (int i = 0; i < m; i++)
        cables.push_back({int(measured::random() % n), int(measured::random() % n),
                          int(measured::random() % 1000000000)});
    measured::run([&] { return cheapestNetwork(n, cables); });
}
