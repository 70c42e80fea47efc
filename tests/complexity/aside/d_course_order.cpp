// time: O(n + m) space: O(n + m)
// axes: n,m
// where: n >= 2
#include "measured.h"
using namespace std;

vector<int> findOrder(int n, const vector<pair<int, int>>& before) {
    vector<vector<int>> next(n);     // HOT
    vector<int> need(n), order;      // HOT
    for (auto [a, b] : before) {     // HOT
        next[a].push_back(b);        // HOT
        ++need[b];                   // HOT
    }
    for (int v = 0; v < n; ++v)      // HOT
        if (!need[v])                // HOT
            order.push_back(v);      // HOT
    for (size_t i = 0; i < order.size(); ++i)  // HOT
        for (int w : next[order[i]])           // HOT
            if (--need[w] == 0)                // HOT
                order.push_back(w);            // HOT
    return order;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    auto name = measured::shuffled(n);
    vector<pair<int, int>> before;
    for (int i = 0; i < m; ++i) {
        int a = measured::random() % (n - 1);
        int b = a + 1 + measured::random() % (n - 1 - a);
        before.push_back({name[a], name[b]});
    }
    measured::run([&] { return findOrder(n, before); });
}
