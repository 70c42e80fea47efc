// time: O(log(n*m)) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        int cols = matrix[0].size();
        int lo = 0, hi = (int)matrix.size() * cols - 1;
        while (lo <= hi) {  // HOT
            int mid = (lo + hi) >> 1;  // HOT
            int x = matrix[mid / cols][mid % cols];  // HOT
            if (x == target)  // HOT
                return true;
            if (x < target)  // HOT
                lo = mid + 1;  // HOT
            else
                hi = mid - 1;  // HOT
        }
        return false;
    }
};

// all entries are even and the target is odd
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2, 30), next = 0;
    vector<vector<int>> matrix(n, vector<int>(m));
    for (auto& row : matrix)
        for (int& x : row) x = next += 2;
    int target = 2 * (measured::random() % (n * m)) + 1;
    measured::run([&] { return Solution().searchMatrix(matrix, target); });
}
