// judge: outage-spread
// wrong: minutes kept in uint16_t, they wrap after 65535; fails on: one row, 'x' followed by 70000 'o' -> 70000 but gives 65535
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int R = floor.size(), C = floor[0].size();
    vector<uint16_t> minute((size_t)R * C, 0);
    vector<int> q;
    int up = 0;
    for (int i = 0; i < R * C; i++) {
        if (floor[i / C][i % C] == 'x') q.push_back(i);
        if (floor[i / C][i % C] == 'o') up++;
    }
    int best = 0;
    for (size_t h = 0; h < q.size(); h++) {
        int i = q[h], r = i / C, c = i % C;
        best = max<int>(best, minute[i]);
        int nb[4][2] = {{r, c + 1}, {r, c - 1}, {r + 1, c}, {r - 1, c}};
        for (auto& p : nb) {
            int a = p[0], b = p[1];
            if (a < 0 || b < 0 || a >= R || b >= C || floor[a][b] != 'o') continue;
            floor[a][b] = 'x';
            up--;
            minute[a * C + b] = minute[i] + 1;
            q.push_back(a * C + b);
        }
    }
    return up ? -1 : best;
}
