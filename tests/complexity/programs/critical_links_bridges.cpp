// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
    const vector<vector<int>>* g;
    vector<int> seen, low;
    vector<vector<int>> bridges;
    int clock_ = 0;

    void dfs(int u, int parent) {
        seen[u] = low[u] = ++clock_;  // HOT
        for (int v : (*g)[u]) {  // HOT
            if (v == parent) continue;  // HOT
            if (seen[v]) {  // HOT
                low[u] = min(low[u], seen[v]);  // HOT
                continue;
            }
            dfs(v, u);  // HOT
            low[u] = min(low[u], low[v]);  // HOT
            if (low[v] > seen[u]) bridges.push_back({u, v});  // HOT
        }
    }

public:
    vector<vector<int>> criticalLinks(const vector<vector<int>>& graph) {
        g = &graph;
        seen.assign(graph.size(), 0);
        low.assign(graph.size(), 0);
        for (int u = 0; u < (int)graph.size(); u++)
            if (!seen[u]) dfs(u, -1);
        return bridges;
    }
};

// a backbone of an eighth of the servers, braced in its first half; the others hang on it
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int s = max(1, n / 8);
    vector<vector<int>> g(n);
    auto link = [&](int a, int b) {
        g[a].push_back(b);
        g[b].push_back(a);
    };
    for (int i = 0; i + 1 < s; i++) link(i, i + 1);
    for (int i = 0; i + 2 < s / 2; i++) link(i, i + 2);
    for (int i = s; i < n; i++) link(i, measured::random() % s);
    measured::run([&] { return Solution().criticalLinks(g); });
}
