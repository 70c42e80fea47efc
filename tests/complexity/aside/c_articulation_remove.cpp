// time: O(n*m) space: O(n)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

int reached(const vector<vector<int>>& g, int start, int removed) {
    vector<char> seen(g.size());
    vector<int> todo{start};
    seen[start] = 1;
    int count = 0;
    while (!todo.empty()) {
        int u = todo.back();
        todo.pop_back();
        count++;
        for (int v : g[u]) {  // HOT
            if (v == removed || seen[v]) continue;  // HOT
            seen[v] = 1;
            todo.push_back(v);
        }
    }
    return count;
}

int cutVertices(const vector<vector<int>>& g) {
    int n = g.size(), cuts = 0;
    for (int v = 0; v < n; v++)
        if (reached(g, v == 0 ? 1 : 0, v) < n - 1) cuts++;  // HOT
    return cuts;
}

// a ring and chords: there is no cut vertex, but each vertex has to be tried
int main(int argc, char** argv) {
    int n = max(3, measured::size(argc, argv, 1)), m = measured::size(argc, argv, 2, 400);
    vector<vector<int>> g(n);
    auto add = [&](int a, int b) {
        g[a].push_back(b);
        g[b].push_back(a);
    };
    for (int i = 0; i < n; i++) add(i, (i + 1) % n);
    for (int i = n; i < m; i++) add(measured::random() % n, measured::random() % n);
    measured::run([&] { return cutVertices(g); });
}
