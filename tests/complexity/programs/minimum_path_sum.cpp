// time: O(n * m) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
  public:
    int minPathSum(vector<vector<int>>& grid) {
        for (size_t r = 0; r < grid.size(); r++) {
            for (size_t c = 0; c < grid[r].size(); c++) {  // HOT
                if (r == 0 && c == 0)                      // HOT
                    continue;
                int above = r > 0 ? grid[r - 1][c] : INT_MAX;  // HOT
                int left = c > 0 ? grid[r][c - 1] : INT_MAX;   // HOT
                grid[r][c] += min(above, left);                // HOT
            }
        }
        return grid.back().back();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), m = measured::size(argc, argv, 2, 20);
    vector<vector<int>> grid(n);
    for (auto& row : grid)
        row = measured::numbers(m, 100);
    measured::run([&] { return Solution().minPathSum(grid); });
}
