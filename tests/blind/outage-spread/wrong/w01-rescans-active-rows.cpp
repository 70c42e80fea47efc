// judge: outage-spread
// wrong: each minute scans the whole of every row beside the last changes, quadratic for long rows with a long way; fails on: one row, 'x' followed by 499999 'o' -> 499999 but (too slow)
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    int R = floor.size();
    if (!R) return 0;
    int C = floor[0].size(), up = 0, t = 0;
    set<int> active;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++) {
            if (floor[r][c] == 'x') active.insert(r);
            up += floor[r][c] == 'o';
        }
    while (up > 0) {
        set<int> look;
        for (int r : active)
            for (int k = -1; k <= 1; k++)
                if (r + k >= 0 && r + k < R) look.insert(r + k);
        vector<pair<int, int>> fresh;
        for (int r : look)
            for (int c = 0; c < C; c++) {
                if (floor[r][c] != 'o') continue;
                if ((c > 0 && floor[r][c - 1] == 'x') || (c + 1 < C && floor[r][c + 1] == 'x') ||
                    (r > 0 && floor[r - 1][c] == 'x') || (r + 1 < R && floor[r + 1][c] == 'x'))
                    fresh.push_back({r, c});
            }
        if (fresh.empty()) return -1;
        active.clear();
        for (auto [r, c] : fresh) {
            floor[r][c] = 'x';
            active.insert(r);
        }
        up -= fresh.size();
        t++;
    }
    return t;
}
