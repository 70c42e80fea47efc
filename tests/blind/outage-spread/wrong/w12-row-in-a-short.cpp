// judge: outage-spread
// wrong: row kept in a short, rows from 32768 on become negative; fails on: 40000 rows of one place, the last 'x', the others 'o' -> 39999 but gives -1
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size(), up = 0, minutes = 0;
    struct Place { short r; int c; };
    vector<Place> cur, nxt;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++) {
            if (floor[r][c] == 'x') cur.push_back({(short)r, c});
            if (floor[r][c] == 'o') up++;
        }
    while (up > 0) {
        nxt.clear();
        for (const Place& p : cur) {
            const int dr[] = {0, 0, 1, -1}, dc[] = {1, -1, 0, 0};
            for (int d = 0; d < 4; d++) {
                int a = p.r + dr[d], b = p.c + dc[d];
                if (a < 0 || a >= R || b < 0 || b >= C) continue;
                if (floor[a][b] != 'o') continue;
                floor[a][b] = 'x';
                nxt.push_back({(short)a, b});
            }
        }
        if (nxt.empty()) return -1;
        up -= nxt.size();
        minutes++;
        cur.swap(nxt);
    }
    return minutes;
}
