// time: O(n) space: O(log n)
// axes: n
#include "measured.h"
using namespace std;

// the longest path of a tree, by recursion
int deepest(const vector<vector<int>>& g, int v, int parent, int& longest) {
    int first = 0, second = 0;  // HOT
    for (int u : g[v]) {  // HOT
        if (u == parent) continue;  // HOT
        int depth = 1 + deepest(g, u, v, longest);  // HOT
        if (depth > first) {  // HOT
            second = first;  // HOT
            first = depth;  // HOT
        } else {
            second = max(second, depth);  // HOT
        }
    }
    longest = max(longest, first + second);  // HOT
    return first;  // HOT
}

// each manager has two reports, so that the tree is as flat as a heap
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> g(n);
    for (int i = 1; i < n; i++) {
        g[i].push_back((i - 1) / 2);
        g[(i - 1) / 2].push_back(i);
    }
    measured::run([&] {
        int longest = 0;
        deepest(g, 0, -1, longest);
        return longest;
    });
}
