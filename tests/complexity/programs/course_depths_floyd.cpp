// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

long long sumOfDistances(int n, const vector<pair<int, int>>& prerequisites) {
    const int INF = 1e9;
    vector<vector<int>> d(n, vector<int>(n, INF));
    for (int i = 0; i < n; i++) d[i][i] = 0;
    for (auto [a, b] : prerequisites) d[a][b] = 1;
    for (int k = 0; k < n; k++)
        for (int i = 0; i < n; i++) {
            if (d[i][k] == INF) continue;
            for (int j = 0; j < n; j++)  // HOT
                d[i][j] = min(d[i][j], d[i][k] + d[k][j]);  // HOT
        }
    long long sum = 0;
    for (auto& row : d)
        for (int x : row)
            if (x < INF) sum += x;
    return sum;
}

// the courses are one chain
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<pair<int, int>> prerequisites;
    for (int i = 0; i + 1 < n; i++) prerequisites.push_back({i, i + 1});
    measured::run([&] { return sumOfDistances(n, prerequisites); });
}
