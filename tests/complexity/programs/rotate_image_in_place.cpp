// time: O(n^2) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++)        // HOT
                swap(matrix[i][j], matrix[j][i]);  // HOT
        }
        for (auto& row : matrix)
            reverse(row.begin(), row.end());  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> matrix(n);
    for (auto& row : matrix)
        row = measured::numbers(n);
    measured::run([&] {
        Solution().rotate(matrix);
        return matrix[0][n - 1];
    });
}
