// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<vector<int>> generate(int numRows) {
        vector<vector<int>> triangle;
        for (int r = 0; r < numRows; r++) {
            vector<int> row(r + 1, 1);
            for (int c = 1; c < r; c++)                                               // HOT
                row[c] = (triangle[r - 1][c - 1] + triangle[r - 1][c]) % 1000000007;  // HOT
            triangle.push_back(move(row));
        }
        return triangle;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] { return Solution().generate(n); });
}
