// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

long long minCostConnect(const vector<pair<int, int>>& cities) {
    int n = cities.size();
    vector<int> dist(n, INT_MAX);
    vector<bool> used(n);
    dist[0] = 0;
    long long total = 0;
    for (int round = 0; round < n; round++) {
        int u = -1;
        for (int v = 0; v < n; v++)  // HOT
            if (!used[v] && (u == -1 || dist[v] < dist[u])) u = v;  // HOT
        used[u] = true;
        total += dist[u];
        for (int v = 0; v < n; v++) {  // HOT
            int d = abs(cities[u].first - cities[v].first) +  // HOT
                    abs(cities[u].second - cities[v].second);  // HOT
            if (!used[v] && d < dist[v]) dist[v] = d;  // HOT
        }
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<pair<int, int>> cities(n);
    for (auto& [x, y] : cities) {
        x = measured::random() % 1000000;
        y = measured::random() % 1000000;
    }
    measured::run([&] { return minCostConnect(cities); });
}
