// judge: outage-spread
// wrong: ring buffer for 2*(rows+columns)+4 places, as if the frontier were never wider; fails on: 8 rows of 8, all 'x' but 'o' in the upper left corner -> 1 but gives -1
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size();
    const int cap = 2 * (R + C) + 4;  // a wave front is never longer than the border
    struct Item { int r, c, t; };
    vector<Item> ring(cap);
    int head = 0, tail = 0, up = 0, res = 0;
    auto push = [&](int r, int c, int t) {
        ring[tail] = {r, c, t};
        if (++tail == cap) tail = 0;
    };
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++) {
            if (floor[r][c] == 'x') push(r, c, 0);
            if (floor[r][c] == 'o') up++;
        }
    while (head != tail) {
        Item it = ring[head];
        if (++head == cap) head = 0;
        res = max(res, it.t);
        const int dr[] = {-1, 1, 0, 0}, dc[] = {0, 0, -1, 1};
        for (int d = 0; d < 4; d++) {
            int a = it.r + dr[d], b = it.c + dc[d];
            if (a < 0 || b < 0 || a >= R || b >= C || floor[a][b] != 'o') continue;
            floor[a][b] = 'x';
            up--;
            push(a, b, it.t + 1);
        }
    }
    return up ? -1 : res;
}
