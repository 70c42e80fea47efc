// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    int findTheCity(int n, const vector<vector<int>>& edges, int distanceThreshold) {
        vector<vector<int>> dist(n, vector<int>(n, 1e9));
        for (int i = 0; i < n; i++) dist[i][i] = 0;
        for (auto& e : edges) {
            dist[e[0]][e[1]] = min(dist[e[0]][e[1]], e[2]);
            dist[e[1]][e[0]] = min(dist[e[1]][e[0]], e[2]);
        }
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++) // HOT
                    if (dist[i][k] + dist[k][j] < dist[i][j]) // HOT
                        dist[i][j] = dist[i][k] + dist[k][j]; // HOT
        int best = -1, fewest = n + 1;
        for (int i = 0; i < n; i++) {
            int reachable = 0;
            for (int j = 0; j < n; j++) reachable += dist[i][j] <= distanceThreshold;
            if (reachable <= fewest) {
                fewest = reachable;
                best = i;
            }
        }
        return best;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> edges;
    for (int i = 0; i < 3 * n; i++) {
        int a = measured::random() % n, b = measured::random() % n;
        edges.push_back({a, b, 1 + (int)(measured::random() % 1000)});
    }
    measured::run([&] { return Solution().findTheCity(n, edges, 800); });
}
