// verdict: time-limit-exceeded
// Searches from each rack that is down on its own, through all of the hall that it reaches.
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    int n = floor.size(), m = n ? floor[0].size() : 0;
    vector<vector<int>> best(n, vector<int>(m, INT_MAX));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            if (floor[i][j] != 'x')
                continue;
            vector<vector<char>> met(n, vector<char>(m));
            queue<array<int, 3>> q;
            q.push({i, j, 0});
            met[i][j] = true;
            while (!q.empty()) {
                auto [a, b, minute] = q.front();
                q.pop();
                best[a][b] = min(best[a][b], minute);
                for (auto [da, db] : {pair{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                    int c = a + da, d = b + db;
                    if (c < 0 || d < 0 || c >= n || d >= m || floor[c][d] != 'o' || met[c][d])
                        continue;
                    met[c][d] = true;
                    q.push({c, d, minute + 1});
                }
            }
        }
    int res = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            if (floor[i][j] == 'o')
                res = max(res, best[i][j]);
    return res == INT_MAX ? -1 : res;
}
