// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;
#define pb push_back

pair<int, int> farthest(const vector<vector<int>>& adj, int src) {
    vector<int> dist(adj.size(), -1); // HOT
    queue<int> q;
    q.push(src);
    dist[src] = 0;
    int last = src;
    while (!q.empty()) { // HOT
        last = q.front(); // HOT
        q.pop(); // HOT
        for (int to : adj[last]) // HOT
            if (dist[to] < 0) { // HOT
                dist[to] = dist[last] + 1; // HOT
                q.push(to); // HOT
            }
    }
    return {last, dist[last]};
}

int diameter(const vector<vector<int>>& adj) {
    int u = farthest(adj, 0).first; // HOT
    return farthest(adj, u).second; // HOT
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> adj(n);
    for (int i = 1; i < n; i++) {
        int par = i - 1 - measured::random() % min(i, 4);
        adj[i].pb(par);
        adj[par].pb(i);
    }
    measured::run([&] { return diameter(adj); });
}
