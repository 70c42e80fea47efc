// time: O(n * m) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    int minPathSum(vector<vector<int>>& grid) {
        const int rows = grid.size(), cols = grid[0].size();
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < cols; ++c) {  // HOT
                if (r == 0 && c == 0)  // HOT
                    continue;
                int up = r ? grid[r - 1][c] : INT_MAX;  // HOT
                int left = c ? grid[r][c - 1] : INT_MAX;  // HOT
                grid[r][c] += min(up, left);  // HOT
            }
        }
        return grid.back().back();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2, 30);
    vector<vector<int>> grid;
    for (int i = 0; i < n; ++i)
        grid.push_back(measured::numbers(m, 200));
    measured::run([&] { return Solution().minPathSum(grid); });
}
