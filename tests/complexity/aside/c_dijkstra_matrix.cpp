// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

long long networkDelay(const vector<vector<int>>& delay, int source) {
    int n = delay.size();
    vector<long long> dist(n, LLONG_MAX);
    vector<bool> settled(n);
    dist[source] = 0;
    long long sum = 0;
    for (int round = 0; round < n; round++) {
        int u = -1;
        for (int v = 0; v < n; v++)  // HOT
            if (!settled[v] && (u < 0 || dist[v] < dist[u])) u = v;  // HOT
        settled[u] = true;
        sum += dist[u];
        for (int v = 0; v < n; v++)  // HOT
            if (!settled[v]) dist[v] = min(dist[v], dist[u] + delay[u][v]);  // HOT
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> delay(n);
    for (auto& row : delay) row = measured::numbers(n, 1000000);
    measured::run([&] { return networkDelay(delay, n / 2); });
}
