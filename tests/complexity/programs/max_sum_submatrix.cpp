// time: O(n^3) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

long long maxSumSubmatrix(const vector<vector<int>>& matrix) {
    int n = matrix.size();
    long long best = LLONG_MIN;
    for (int top = 0; top < n; top++) {
        vector<long long> column(n);
        for (int bottom = top; bottom < n; bottom++) {
            long long running = 0;
            for (int c = 0; c < n; c++) {                 // HOT
                column[c] += matrix[bottom][c];           // HOT
                running = max(running, 0LL) + column[c];  // HOT
                best = max(best, running);                // HOT
            }
        }
    }
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> matrix(n);
    for (auto& row : matrix) {
        row = measured::numbers(n, 2001);
        for (int& x : row)
            x -= 1000;
    }
    measured::run([&] { return maxSumSubmatrix(matrix); });
}
