// time: O(n*m + k) space: O(n*m)
// axes: n,m,k
#include "measured.h"
using namespace std;

class Regions {
    int columns;
    vector<int> parent, weight;

    int find(int x) {
        while (parent[x] != x) {  // HOT
            parent[x] = parent[parent[x]];  // HOT
            x = parent[x];  // HOT
        }
        return x;  // HOT
    }
    void unite(int a, int b) {
        a = find(a);  // HOT
        b = find(b);  // HOT
        if (a == b) return;  // HOT
        if (weight[a] < weight[b]) swap(a, b);  // HOT
        parent[b] = a;  // HOT
        weight[a] += weight[b];  // HOT
    }

public:
    explicit Regions(const vector<string>& map)
        : columns(map[0].size()), parent(map.size() * columns), weight(parent.size(), 1) {  // HOT
        iota(parent.begin(), parent.end(), 0);  // HOT
        for (size_t r = 0; r < map.size(); r++)
            for (int c = 0; c < columns; c++) {  // HOT
                int here = (int)r * columns + c;  // HOT
                if (c > 0 && map[r][c] == map[r][c - 1]) unite(here, here - 1);  // HOT
                if (r > 0 && map[r][c] == map[r - 1][c]) unite(here, here - columns);  // HOT
            }
    }
    bool together(int a, int b) { return find(a) == find(b); }  // HOT
};

// regions of one letter in a map of n rows and m columns, and k questions about two places
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3);
    vector<string> map(n);
    for (string& row : map) row = measured::letters(m, 2);
    vector<pair<int, int>> questions(k);
    for (auto& [a, b] : questions) {
        a = (int)(measured::random() % ((unsigned)n * m));
        b = (int)(measured::random() % ((unsigned)n * m));
    }
    measured::run([&] {
        Regions regions(map);
        int yes = 0;
        for (auto [a, b] : questions) yes += regions.together(a, b);  // HOT
        return yes;
    });
}
