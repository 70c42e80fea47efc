// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// For each depot of a road tree: the sum of its distances to all the others.
class Depots {
    vector<vector<int>> adj;
    vector<long long> sub, sum;

    void down(int u, int parent) {
        sub[u] = 1;
        for (int v : adj[u]) {  // HOT
            if (v == parent)  // HOT
                continue;
            down(v, u);              // HOT
            sub[u] += sub[v];        // HOT
            sum[u] += sum[v] + sub[v];  // HOT
        }
    }

    void reroot(int u, int parent) {
        for (int v : adj[u]) {  // HOT
            if (v == parent)  // HOT
                continue;
            sum[v] = sum[u] - sub[v] + ((long long)adj.size() - sub[v]);  // HOT
            reroot(v, u);  // HOT
        }
    }

public:
    vector<long long> solve(int n, const vector<pair<int, int>>& roads) {
        adj.assign(n, {});     // HOT
        sub.assign(n, 0);
        sum.assign(n, 0);
        for (auto& [a, b] : roads) {  // HOT
            adj[a].push_back(b);      // HOT
            adj[b].push_back(a);      // HOT
        }
        down(0, -1);
        reroot(0, -1);
        return sum;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto name = measured::shuffled(n);
    vector<pair<int, int>> roads;
    for (int i = 1; i < n; i++)
        roads.push_back({name[i], name[measured::random() % i]});
    measured::run([&] { return Depots().solve(n, roads); });
}
