// time: O(n + m) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    long long countNegatives(const vector<vector<int>>& grid) {
        int rows = grid.size(), cols = grid[0].size();
        int r = rows - 1, c = 0;
        long long count = 0;
        while (r >= 0 && c < cols) {  // HOT
            if (grid[r][c] < 0) {  // HOT
                count += cols - c;  // HOT
                --r;  // HOT
            } else {
                ++c;  // HOT
            }
        }
        return count;
    }
};

// the border between the signs runs from the lower left to the upper right corner
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2, 30);
    int scale = 1 + measured::random() % 3;
    vector<vector<int>> grid(n, vector<int>(m));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            grid[i][j] = (2 * n * m - (2 * i + 1) * m - 2 * j * n) * scale;
    measured::run([&] { return Solution().countNegatives(grid); });
}
