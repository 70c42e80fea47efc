// time: O(n * m) space: O(n * m)
// axes: n,m
#include "measured.h"
using namespace std;

int orangesRotting(vector<vector<int>>& grid) {
    int R = grid.size(), C = grid[0].size(), fresh = 0, minutes = 0;
    queue<pair<int, int>> q;
    for (int i = 0; i < R; i++)
        for (int j = 0; j < C; j++) {  // HOT
            if (grid[i][j] == 2) q.push({i, j});  // HOT
            else if (grid[i][j] == 1) fresh++;  // HOT
        }
    const int dir[5] = {0, 1, 0, -1, 0};
    while (!q.empty() && fresh > 0) {
        minutes++;
        for (int left = q.size(); left > 0; left--) {  // HOT
            auto [r, c] = q.front();  // HOT
            q.pop();  // HOT
            for (int d = 0; d < 4; d++) {  // HOT
                int x = r + dir[d], y = c + dir[d + 1];  // HOT
                if (x < 0 || y < 0 || x >= R || y >= C || grid[x][y] != 1) continue;  // HOT
                grid[x][y] = 2;  // HOT
                fresh--;  // HOT
                q.push({x, y});  // HOT
            }
        }
    }
    return fresh ? -1 : minutes;
}

// every tenth orange or so is rotten from the start
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2, 30);
    vector<vector<int>> grid(n, vector<int>(m, 1));
    for (auto& row : grid)
        for (int& cell : row)
            if (measured::random() % 10 == 0) cell = 2;
    grid[0][0] = 2;
    measured::run([&] { return orangesRotting(grid); });
}
