// time: O(n * m) space: O(n * m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
  public:
    int orangesRotting(const vector<vector<int>>& grid) {
        int rows = grid.size(), cols = grid[0].size(), last = 0;
        vector<vector<int>> minute(rows, vector<int>(cols, -1));
        deque<pair<int, int>> rotten{{0, 0}};
        minute[0][0] = 0;
        const int dr[] = {1, -1, 0, 0}, dc[] = {0, 0, 1, -1};
        while (!rotten.empty()) {                                  // HOT
            auto [r, c] = rotten.front();                          // HOT
            rotten.pop_front();                                    // HOT
            last = minute[r][c];                                   // HOT
            for (int d = 0; d < 4; d++) {                          // HOT
                int nr = r + dr[d], nc = c + dc[d];                // HOT
                if (nr < 0 || nc < 0 || nr >= rows || nc >= cols)  // HOT
                    continue;
                if (grid[nr][nc] == 0 || minute[nr][nc] >= 0)  // HOT
                    continue;                                  // HOT
                minute[nr][nc] = last + 1;                     // HOT
                rotten.push_back({nr, nc});                    // HOT
            }
        }
        return last;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), m = measured::size(argc, argv, 2, 20);
    vector<vector<int>> grid(n, vector<int>(m, 1));
    measured::run([&] { return Solution().orangesRotting(grid); });
}
