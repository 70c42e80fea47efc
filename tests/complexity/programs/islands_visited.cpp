// time: O(n * m) space: O(n * m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
    int rows = 0, cols = 0;
    int dx[4] = {1, -1, 0, 0}, dy[4] = {0, 0, 1, -1};
    vector<vector<char>> seen;

    int area(const vector<string>& grid, int x, int y) {
        if (x < 0 || y < 0 || x == rows || y == cols) return 0;  // HOT
        if (grid[x][y] == '0' || seen[x][y]) return 0;  // HOT
        seen[x][y] = true;  // HOT
        int total = 1;  // HOT
        for (int d = 0; d < 4; ++d)  // HOT
            total += area(grid, x + dx[d], y + dy[d]);  // HOT
        return total;  // HOT
    }

public:
    int maxAreaOfIsland(const vector<string>& grid) {
        rows = grid.size(), cols = grid[0].size();
        seen = vector<vector<char>>(rows, vector<char>(cols));
        int best = 0;
        for (int x = 0; x < rows; ++x)
            for (int y = 0; y < cols; ++y)  // HOT
                best = max(best, area(grid, x, y));  // HOT
        return best;
    }
};

// typical: 40% of the cells are land, which makes many small islands
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2, 30);
    vector<string> grid(n, string(m, '0'));
    for (auto& row : grid)
        for (char& cell : row)
            cell += measured::random() % 5 < 2;
    measured::run([&] { return Solution().maxAreaOfIsland(grid); });
}
