// judge: outage-spread
// wrong: counts rounds from -1, so that a hall without any rack gives -1; fails on: ["..."] -> 0 but gives -1
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size(), up = 0, t = -1;
    queue<pair<int, int>> q;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++) {
            if (floor[r][c] == 'x') q.emplace(r, c);
            if (floor[r][c] == 'o') up++;
        }
    while (!q.empty()) {
        t++;
        for (size_t k = q.size(); k--;) {
            auto [r, c] = q.front();
            q.pop();
            for (auto [dr, dc] : {pair{0, 1}, pair{0, -1}, pair{1, 0}, pair{-1, 0}}) {
                int a = r + dr, b = c + dc;
                if (a < 0 || a >= R || b < 0 || b >= C || floor[a][b] != 'o') continue;
                floor[a][b] = 'x';
                up--;
                q.emplace(a, b);
            }
        }
    }
    return up > 0 ? -1 : t;
}
