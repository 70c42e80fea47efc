// judge: outage-spread
// wrong: asks for the first row without looking whether there is one; fails on: [] -> 0 but crashes
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    int R = floor.size(), C = floor[0].size();
    vector<vector<int>> t(R, vector<int>(C, -1));
    queue<pair<int, int>> q;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++)
            if (floor[r][c] == 'x') {
                t[r][c] = 0;
                q.push({r, c});
            }
    while (!q.empty()) {
        auto [r, c] = q.front();
        q.pop();
        int dr[] = {0, 1, 0, -1}, dc[] = {1, 0, -1, 0};
        for (int d = 0; d < 4; d++) {
            int a = r + dr[d], b = c + dc[d];
            if (a < 0 || b < 0 || a >= R || b >= C) continue;
            if (floor[a][b] == '.' || t[a][b] >= 0) continue;
            t[a][b] = t[r][c] + 1;
            q.push({a, b});
        }
    }
    int res = 0;
    string first = floor[0];
    for (int r = 0; r < R; r++)
        for (int c = 0; c < (int)first.size(); c++)
            if (floor[r][c] == 'o') {
                if (t[r][c] < 0) return -1;
                res = max(res, t[r][c]);
            }
    return res;
}
