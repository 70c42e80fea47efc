// time: O(n + m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

bool isBipartite(const vector<vector<int>>& graph) {
    const int n = graph.size();
    vector<int> color(n, 0);  // HOT
    deque<int> todo;
    for (int start = 0; start < n; ++start) {  // HOT
        if (color[start]) continue;  // HOT
        color[start] = 1;  // HOT
        todo.push_back(start);  // HOT
        while (!todo.empty()) {  // HOT
            int u = todo.front();  // HOT
            todo.pop_front();  // HOT
            for (int v : graph[u]) {  // HOT
                if (color[v] == color[u]) return false;  // HOT
                if (!color[v]) {  // HOT
                    color[v] = -color[u];  // HOT
                    todo.push_back(v);  // HOT
                }
            }
        }
    }
    return true;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<vector<int>> graph(n);
    for (int i = 0; i < m; ++i) {  // only between even and odd
        int u = measured::random() % ((n + 1) / 2) * 2, v = measured::random() % (n / 2) * 2 + 1;
        graph[u].push_back(v);
        graph[v].push_back(u);
    }
    measured::run([&] { return isBipartite(graph); });
}
