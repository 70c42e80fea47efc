// judge: outage-spread
// wrong: sweeps forward and backward over the plan, ten times at most instead of until nothing changes; fails on: a way that winds, 61 rows of 5: rows 0,2,4,... are "ooooo", row 0 "xoooo", rows 1,5,9,... "....o", rows 3,7,11,... "o...." -> 184 but gives -1
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    int R = floor.size(), C = R ? (int)floor[0].size() : 0;
    const int INF = 1000000000;
    vector<vector<int>> d(R, vector<int>(C, INF));
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'x') d[r][c] = 0;
    for (int round = 0; round < 10; round++) {
        for (int r = 0; r < R; r++)
            for (int c = 0; c < C; c++) {
                if (floor[r][c] != 'o') continue;
                if (r > 0) d[r][c] = min(d[r][c], d[r - 1][c] + 1);
                if (c > 0) d[r][c] = min(d[r][c], d[r][c - 1] + 1);
            }
        for (int r = R - 1; r >= 0; r--)
            for (int c = C - 1; c >= 0; c--) {
                if (floor[r][c] != 'o') continue;
                if (r + 1 < R) d[r][c] = min(d[r][c], d[r + 1][c] + 1);
                if (c + 1 < C) d[r][c] = min(d[r][c], d[r][c + 1] + 1);
            }
    }
    int res = 0;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'o') {
                if (d[r][c] >= INF) return -1;
                res = max(res, d[r][c]);
            }
    return res;
}
