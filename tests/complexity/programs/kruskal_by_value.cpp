// time: O(m log m) space: O(m)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

struct Edge {
    int from, to, weight;
    bool operator<(const Edge& other) const { return weight < other.weight; }  // HOT
};

struct DisjointSets {
    vector<int> parent;

    explicit DisjointSets(int n) : parent(n) { iota(parent.begin(), parent.end(), 0); }

    int find(int x) {
        while (parent[x] != x)
            x = parent[x] = parent[parent[x]];
        return x;
    }
};

long long spanningWeight(int n, vector<Edge> edges) {
    sort(edges.begin(), edges.end());  // HOT
    DisjointSets sets(n);
    long long total = 0;
    for (const Edge& e : edges) {
        int a = sets.find(e.from), b = sets.find(e.to);
        if (a != b) {
            sets.parent[a] = b;
            total += e.weight;
        }
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 200);
    vector<Edge> edges(m);
    for (int i = 0; i < m; i++) {
        int a = i % n, b = i < n ? (i + 1) % n : measured::random() % n;
        edges[i] = {a, b, (int)(measured::random() >> 1)};
    }
    measured::run([&] { return spanningWeight(n, edges); });
}
