// time: O(n*m) space: O(n*m)
// axes: n,m
#include "measured.h"
using namespace std;

class Percolation {
    int rows, cols, clusters = 0;
    vector<int> parent, sz;
    vector<char> open;

    int find(int x) {
        while (parent[x] != x) {              // HOT
            parent[x] = parent[parent[x]];    // HOT
            x = parent[x];                    // HOT
        }
        return x;
    }

    void unite(int a, int b) {
        a = find(a);  // HOT
        b = find(b);  // HOT
        if (a == b)  // HOT
            return;
        if (sz[a] < sz[b])  // HOT
            swap(a, b);     // HOT
        parent[b] = a;      // HOT
        sz[a] += sz[b];     // HOT
        clusters--;
    }

public:
    Percolation(int r, int c) : rows(r), cols(c), parent(r * c), sz(r * c, 1), open(r * c, 0) {  // HOT
        iota(parent.begin(), parent.end(), 0);  // HOT
    }

    int dig(int cell) {
        int r = cell / cols, c = cell % cols;  // HOT
        open[cell] = 1;
        clusters++;
        const int dr[] = {0, 0, 1, -1}, dc[] = {1, -1, 0, 0};
        for (int d = 0; d < 4; d++) {  // HOT
            int nr = r + dr[d], nc = c + dc[d];  // HOT
            if (nr >= 0 && nr < rows && nc >= 0 && nc < cols && open[nr * cols + nc])  // HOT
                unite(cell, nr * cols + nc);  // HOT
        }
        return clusters;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30);
    int m = measured::size(argc, argv, 2, 30);
    auto order = measured::shuffled(n * m);
    measured::run([&] {
        Percolation ground(n, m);
        int most = 0;
        for (int cell : order)  // HOT
            most = max(most, ground.dig(cell));  // HOT
        return most;
    });
}
