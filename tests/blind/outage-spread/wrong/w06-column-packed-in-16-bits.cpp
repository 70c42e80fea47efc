// judge: outage-spread
// wrong: place packed as row << 16 | column, columns from 65536 on run into the row; fails on: one row, 69999 'o' followed by 'x' -> 69999 but gives -1
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size(), up = 0, t = 0;
    auto pack = [](unsigned r, unsigned c) { return (r << 16) | c; };
    vector<unsigned> cur;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++) {
            if (floor[r][c] == 'x') cur.push_back(pack(r, c));
            else if (floor[r][c] == 'o') up++;
        }
    while (up && !cur.empty()) {
        vector<unsigned> nxt;
        for (unsigned p : cur) {
            int r = p >> 16, c = p & 0xffff;
            int nb[4][2] = {{r, c + 1}, {r, c - 1}, {r + 1, c}, {r - 1, c}};
            for (auto& x : nb) {
                if (x[0] < 0 || x[1] < 0 || x[0] >= R || x[1] >= C) continue;
                if (floor[x[0]][x[1]] != 'o') continue;
                floor[x[0]][x[1]] = 'x';
                up--;
                nxt.push_back(pack(x[0], x[1]));
            }
        }
        t++;
        cur.swap(nxt);
    }
    return up ? -1 : t;
}
