// judge: outage-spread
// wrong: a vector as queue with erase(begin()), quadratic when the frontier is wide; fails on: 700 rows of 714, 'x' and 'o' like a chessboard -> 1 but (too slow)
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int rows = floor.size(), cols = floor[0].size(), up = 0, minutes = 0;
    vector<pair<int, int>> q;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < cols; c++) {
            if (floor[r][c] == 'x') q.push_back({r, c});
            if (floor[r][c] == 'o') up++;
        }
    int dirs[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    while (!q.empty() && up) {
        int k = q.size();
        minutes++;
        while (k--) {
            auto [r, c] = q.front();
            q.erase(q.begin());
            for (auto& d : dirs) {
                int a = r + d[0], b = c + d[1];
                if (a >= 0 && a < rows && b >= 0 && b < cols && floor[a][b] == 'o') {
                    floor[a][b] = 'x';
                    up--;
                    q.push_back({a, b});
                }
            }
        }
    }
    return up ? -1 : minutes;
}
