// judge: outage-spread
// right: one breadth-first search from all racks that are down, queue of (row, column), marks in the plan itself
#include <bits/stdc++.h>
using namespace std;

int outageSpread(vector<string>& floor) {
    if (floor.empty()) return 0;
    int rows = floor.size(), cols = floor[0].size(), up = 0, minutes = 0;
    queue<pair<int, int>> q;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < cols; c++) {
            if (floor[r][c] == 'x') q.push({r, c});
            else if (floor[r][c] == 'o') up++;
        }
    const int dr[] = {0, 0, 1, -1}, dc[] = {1, -1, 0, 0};
    while (up > 0 && !q.empty()) {
        minutes++;
        for (int k = q.size(); k > 0; k--) {
            auto [r, c] = q.front();
            q.pop();
            for (int d = 0; d < 4; d++) {
                int a = r + dr[d], b = c + dc[d];
                if (a < 0 || b < 0 || a >= rows || b >= cols || floor[a][b] != 'o') continue;
                floor[a][b] = 'x';
                up--;
                q.push({a, b});
            }
        }
    }
    return up ? -1 : minutes;
}
