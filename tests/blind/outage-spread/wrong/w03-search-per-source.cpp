// judge: outage-spread
// wrong: a search of its own from each down rack that keeps the minimum, later nearer sources improve the whole hall again; fails on: 30000 rows 'xo......' then 30000 rows 'oooooooo' -> 30007 but (too slow)
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size();
    vector<vector<int>> dist(R, vector<int>(C, INT_MAX));
    int dirs[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++) {
            if (floor[r][c] != 'x') continue;
            dist[r][c] = 0;
            queue<pair<int, int>> q;
            q.push({r, c});
            while (!q.empty()) {
                auto [a, b] = q.front();
                q.pop();
                for (auto& d : dirs) {
                    int e = a + d[0], f = b + d[1];
                    if (e < 0 || f < 0 || e >= R || f >= C || floor[e][f] != 'o') continue;
                    if (dist[a][b] + 1 < dist[e][f]) {
                        dist[e][f] = dist[a][b] + 1;
                        q.push({e, f});
                    }
                }
            }
        }
    int res = 0;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'o') {
                if (dist[r][c] == INT_MAX) return -1;
                res = max(res, dist[r][c]);
            }
    return res;
}
