// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int minPathSum(const vector<vector<int>>& g) {
    int n = g.size();
    vector<int> row(n, INT_MAX);
    row[0] = 0;
    for (const auto& line : g) {
        row[0] += line[0];
        for (int j = 1; j < n; ++j) // HOT
            row[j] = line[j] + min(row[j], row[j - 1]); // HOT
    }
    return row.back();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> g(n);
    for (auto& line : g) line = measured::numbers(n, 100);
    measured::run([&] { return minPathSum(g); });
}
