// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

int components(const vector<vector<int>>& g) {
    int n = g.size();
    vector<vector<int>> back(n);  // HOT
    for (int u = 0; u < n; u++)  // HOT
        for (int v : g[u]) back[v].push_back(u);  // HOT

    vector<char> seen(n);
    vector<int> finished;
    vector<pair<int, size_t>> path;
    for (int s = 0; s < n; s++) {  // HOT
        if (seen[s]) continue;  // HOT
        seen[s] = 1;  // HOT
        path.push_back({s, 0});  // HOT
        while (!path.empty()) {  // HOT
            auto& [u, next] = path.back();  // HOT
            if (next == g[u].size()) {  // HOT
                finished.push_back(u);  // HOT
                path.pop_back();  // HOT
                continue;
            }
            int v = g[u][next++];  // HOT
            if (seen[v]) continue;  // HOT
            seen[v] = 1;  // HOT
            path.push_back({v, 0});  // HOT
        }
    }

    int count = 0;
    vector<int> todo;
    for (int i = n - 1; i >= 0; i--) {  // HOT
        if (!seen[finished[i]]) continue;  // HOT
        count++;
        seen[finished[i]] = 0;
        todo.push_back(finished[i]);
        while (!todo.empty()) {  // HOT
            int u = todo.back();  // HOT
            todo.pop_back();  // HOT
            for (int v : back[u]) {  // HOT
                if (!seen[v]) continue;  // HOT
                seen[v] = 0;  // HOT
                todo.push_back(v);  // HOT
            }
        }
    }
    return count;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 400);
    vector<vector<int>> g(n);
    for (int i = 0; i < m; i++) g[measured::random() % n].push_back(measured::random() % n);
    measured::run([&] { return components(g); });
}
