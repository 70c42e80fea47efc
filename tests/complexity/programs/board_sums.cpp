// time: O(n*m + k) space: O(n*m)
// axes: n,m,k
#include "measured.h"
using namespace std;

class NumMatrix {
    vector<vector<long long>> pre;

public:
    NumMatrix(const vector<vector<int>>& g) : pre(g.size() + 1, vector<long long>(g[0].size() + 1)) {  // HOT
        for (size_t i = 0; i < g.size(); i++)
            for (size_t j = 0; j < g[0].size(); j++)  // HOT
                pre[i + 1][j + 1] = g[i][j] + pre[i][j + 1] + pre[i + 1][j] - pre[i][j];  // HOT
    }
    long long sumRegion(int r1, int c1, int r2, int c2) const {  // HOT
        return pre[r2 + 1][c2 + 1] - pre[r1][c2 + 1] - pre[r2 + 1][c1] + pre[r1][c1];  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2), k = measured::size(argc, argv, 3);
    vector<vector<int>> grid;
    for (int i = 0; i < n; i++) grid.push_back(measured::numbers(m, 1000));
    vector<array<int, 4>> boxes(k);
    for (auto& [r1, c1, r2, c2] : boxes) {
        r1 = measured::random() % n, r2 = r1 + measured::random() % (n - r1);
        c1 = measured::random() % m, c2 = c1 + measured::random() % (m - c1);
    }
    measured::run([&] {
        NumMatrix sums(grid);
        long long best = 0;
        for (auto [r1, c1, r2, c2] : boxes)  // HOT
            best = max(best, sums.sumRegion(r1, c1, r2, c2));  // HOT
        return best;
    });
}
