// time: O(n) space: O(n)
// axes: n
// The friendships form a chain over shuffled people, given in order along it.
#include "measured.h"
using namespace std;

struct DSU {
    vector<int> parent, sz;
    int groups;
    DSU(int n) : parent(n), sz(n, 1), groups(n) { iota(parent.begin(), parent.end(), 0); } // HOT
    int find(int x) {
        while (parent[x] != x) // HOT
            x = parent[x] = parent[parent[x]]; // HOT
        return x; // HOT
    }
    bool unite(int a, int b) {
        a = find(a), b = find(b); // HOT
        if (a == b) return false; // HOT
        if (sz[a] < sz[b]) swap(a, b); // HOT
        parent[b] = a; // HOT
        sz[a] += sz[b]; // HOT
        --groups; // HOT
        return true;
    }
};

int provinces(int n, const vector<pair<int, int>>& friends) {
    DSU d(n);
    for (auto& [a, b] : friends) d.unite(a, b); // HOT
    return d.groups;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto p = measured::shuffled(n);
    vector<pair<int, int>> e;
    for (int i = 0; i + 1 < n; i++)
        if (i != n / 2) e.push_back({p[i], p[i + 1]});
    measured::run([&] { return provinces(n, e); });
}
