// time: O(n^3 + m) space: O(n^2)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    int findTheCity(int n, const vector<vector<int>>& edges, int distanceThreshold) {
        vector<vector<int>> d(n, vector<int>(n, 1e9));
        for (int i = 0; i < n; i++)
            d[i][i] = 0;
        for (auto& e : edges) {  // HOT
            d[e[0]][e[1]] = min(d[e[0]][e[1]], e[2]);  // HOT
            d[e[1]][e[0]] = min(d[e[1]][e[0]], e[2]);  // HOT
        }
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)  // HOT
                    d[i][j] = min(d[i][j], d[i][k] + d[k][j]);  // HOT
        int city = -1, fewest = n + 1;
        for (int i = 0; i < n; i++) {
            int near = 0;
            for (int j = 0; j < n; j++)
                near += d[i][j] <= distanceThreshold;
            if (near <= fewest) {
                fewest = near;
                city = i;
            }
        }
        return city;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2);
    vector<vector<int>> edges(m);
    for (auto& e : edges)
        e = {int(measured::random() % n), int(measured::random() % n), 1 + int(measured::random() % 10000)};
    measured::run([&] { return Solution().findTheCity(n, edges, 5000); });
}
