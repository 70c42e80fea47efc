// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class Graph {
    vector<vector<int>> adj;

public:
    Graph(int n, const vector<pair<int, int>>& edges) : adj(n) {  // HOT
        for (const auto& [u, v] : edges) {  // HOT
            adj[u].push_back(v);  // HOT
            adj[v].push_back(u);  // HOT
        }
    }

    vector<int> levels() {
        vector<int> level(adj.size(), -1);  // HOT
        for (int s = 0; s < (int)adj.size(); s++) {  // HOT
            if (level[s] != -1)  // HOT
                continue;
            queue<int> q;  // HOT
            q.push(s);  // HOT
            level[s] = 0;  // HOT
            while (!q.empty()) {  // HOT
                int u = q.front();  // HOT
                q.pop();  // HOT
                for (int v : adj[u])  // HOT
                    if (level[v] == -1) {  // HOT
                        level[v] = level[u] + 1;  // HOT
                        q.push(v);  // HOT
                    }
            }
        }
        return level;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<pair<int, int>> edges(m);
    for (auto& [u, v] : edges) {
        u = measured::random() % n;
        v = measured::random() % n;
    }
    measured::run([&] { return Graph(n, edges).levels(); });
}
