// time: O(n + m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

const int MAXN = 1 << 20;
vector<int> adj[MAXN];
int color[MAXN];

bool paint(int u, int c) {
    color[u] = c;  // HOT
    bool fits = true;
    for (int v : adj[u]) {            // HOT
        if (color[v] == 0)            // HOT
            fits &= paint(v, 3 - c);  // HOT
        else
            fits &= color[v] != c;  // HOT
    }
    return fits;  // HOT
}

bool isBipartite(int n) {
    bool fits = true;
    for (int i = 0; i < n; i++) {  // HOT
        if (color[i] == 0)         // HOT
            fits &= paint(i, 1);   // HOT
    }
    return fits;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    for (int i = 0; i < m; i++) {
        // A chain over all nodes first, for the deepest recursion, then even to odd.
        int even = measured::random() % n / 2 * 2, odd = measured::random() % (n / 2) * 2 + 1;
        int a = i < n - 1 ? i : even, b = i < n - 1 ? i + 1 : odd;
        adj[a].push_back(b);
        adj[b].push_back(a);
    }
    measured::run([&] { return isBipartite(n); });
}
