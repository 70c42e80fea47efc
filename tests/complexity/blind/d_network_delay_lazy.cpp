// time: O(m log m) space: O(m)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

long long networkDelayTime(const vector<vector<int>>& times, int n, int source) {
    vector<vector<pair<int, int>>> graph(n);
    for (auto& t : times) graph[t[0]].push_back({t[1], t[2]});
    vector<bool> done(n, false);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> pq;
    pq.push({0, source});
    long long longest = 0;
    int reached = 0;
    while (!pq.empty()) {
        auto [d, u] = pq.top();
        pq.pop(); // HOT
        if (done[u]) continue;
        done[u] = true;
        reached++;
        longest = max(longest, d);
        for (auto& [v, w] : graph[u]) {
            if (!done[v]) pq.push({d + w, v}); // HOT
        }
    }
    return reached == n ? longest : -1;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<vector<int>> times;
    for (int i = 0; i + 1 < n; i++) times.push_back({i, i + 1, 1 + (int)(measured::random() % 1000)});
    while ((int)times.size() < m) {
        int u = measured::random() % n, v = measured::random() % n;
        times.push_back({u, v, 1 + (int)(measured::random() % 1000)});
    }
    measured::run([&] { return networkDelayTime(times, n, 0); });
}
