// time: O(m log m) space: O(n + m)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;
typedef pair<int, int> pii;

class Solution {
public:
    int networkDelayTime(vector<array<int, 3>>& times, int n, int k) {
        vector<vector<pii>> adj(n);
        for (auto& [u, v, w] : times) adj[u].emplace_back(v, w);
        vector<int> dist(n, INT_MAX);
        priority_queue<pii, vector<pii>, greater<pii>> pq;
        pq.push({dist[k] = 0, k});
        while (!pq.empty()) {
            auto [d, u] = pq.top();
            pq.pop();  // HOT
            if (d > dist[u]) continue;
            for (auto& [v, w] : adj[u])
                if (d + w < dist[v]) {
                    dist[v] = d + w;
                    pq.push({dist[v], v});  // HOT
                }
        }
        int worst = *max_element(dist.begin(), dist.end());
        return worst == INT_MAX ? -1 : worst;
    }
};

// dist[i] is i, and every edge into a vertex improves it by one, so that each edge is pushed
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 400);
    vector<array<int, 3>> times(m);
    for (int i = 0; i < m; i++) {
        int a = i < n - 1 ? i : measured::random() % (n - 1);
        int b = i < n - 1 ? i + 1 : a + 1 + measured::random() % (n - 1 - a);
        times[i] = {a, b, 0};
    }
    sort(times.begin(), times.end());
    vector<int> later(n);
    for (int i = m - 1; i >= 0; i--)
        times[i][2] = times[i][1] - times[i][0] + later[times[i][1]]++;
    measured::run([&] { return Solution().networkDelayTime(times, n, 0); });
}
