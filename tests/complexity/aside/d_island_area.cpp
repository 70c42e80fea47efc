// time: O(n m) space: O(n m)
// axes: n,m
#include "measured.h"
using namespace std;

int biggestIsland(vector<string> g) {
    const int R = g.size(), C = g[0].size();
    const int dr[] = {0, 1, 0, -1}, dc[] = {1, 0, -1, 0};
    int best = 0;
    for (int r = 0; r < R; r++)
        for (int c = 0; c < C; c++) {                          // HOT
            if (g[r][c] != '1') continue;                      // HOT
            int area = 0;
            queue<pair<int, int>> q;
            q.push({r, c});
            g[r][c] = '0';
            while (!q.empty()) {                               // HOT
                auto [y, x] = q.front();                       // HOT
                q.pop();                                       // HOT
                ++area;                                        // HOT
                for (int d = 0; d < 4; d++) {                  // HOT
                    int ny = y + dr[d], nx = x + dc[d];        // HOT
                    if (ny < 0 || nx < 0 || ny >= R || nx >= C || g[ny][nx] != '1')  // HOT
                        continue;                              // HOT
                    g[ny][nx] = '0';                           // HOT
                    q.push({ny, nx});                          // HOT
                }
            }
            best = max(best, area);
        }
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> grid(n, string(m, '0'));
    for (auto& row : grid)
        for (char& cell : row)
            if (measured::random() % 10 < 8) cell = '1';
    measured::run([&] { return biggestIsland(grid); });
}
