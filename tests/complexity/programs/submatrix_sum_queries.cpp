// time: O(n * m + q) space: O(n * m)
// axes: n,m,q
#include "measured.h"
using namespace std;

class NumMatrix {
    vector<vector<long long>> prefix;

  public:
    explicit NumMatrix(const vector<vector<int>>& a)
        : prefix(a.size() + 1, vector<long long>(a[0].size() + 1)) {
        for (size_t r = 0; r < a.size(); r++) {
            long long row = 0;
            for (size_t c = 0; c < a[0].size(); c++) {          // HOT
                row += a[r][c];                                 // HOT
                prefix[r + 1][c + 1] = prefix[r][c + 1] + row;  // HOT
            }
        }
    }

    long long sum(int r1, int c1, int r2, int c2) const {
        return prefix[r2][c2] - prefix[r1][c2] - prefix[r2][c1] + prefix[r1][c1];  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), m = measured::size(argc, argv, 2, 20);
    int q = measured::size(argc, argv, 3);
    vector<vector<int>> a(n);
    for (auto& row : a)
        row = measured::numbers(m, 1000);
    vector<int> bottoms = measured::numbers(q, n), rights = measured::numbers(q, m);
    measured::run([&] {
        NumMatrix matrix(a);
        long long total = 0;
        for (int i = 0; i < q; i++)                                                     // HOT
            total ^= matrix.sum(bottoms[i] / 2, rights[i] / 2, bottoms[i], rights[i]);  // HOT
        return total;
    });
}
