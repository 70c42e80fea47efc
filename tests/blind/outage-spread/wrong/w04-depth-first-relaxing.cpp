// judge: outage-spread
// wrong: depth-first search that goes on wherever the minute gets smaller, repeats whole areas again and again; fails on: 707 rows of 707, 'x' in the upper left corner, else 'o' -> 1412 but (too slow)
#include <bits/stdc++.h>
using namespace std;

static void spreadFrom(const vector<string>& g, vector<vector<int>>& t, int r, int c, int now) {
    if (r < 0 || c < 0 || r >= (int)g.size() || c >= (int)g[0].size() || g[r][c] == '.') return;
    if (t[r][c] <= now) return;
    t[r][c] = now;
    spreadFrom(g, t, r, c + 1, now + 1);
    spreadFrom(g, t, r + 1, c, now + 1);
    spreadFrom(g, t, r, c - 1, now + 1);
    spreadFrom(g, t, r - 1, c, now + 1);
}

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size();
    vector<vector<int>> t(R, vector<int>(C, INT_MAX));
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'x') spreadFrom(floor, t, r, c, 0);
    int res = 0;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'o') {
                if (t[r][c] == INT_MAX) return -1;
                res = max(res, t[r][c]);
            }
    return res;
}
