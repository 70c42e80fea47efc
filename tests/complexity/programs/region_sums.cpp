// time: O(n*m + q) space: O(n*m)
// axes: n,m,q
#include "measured.h"
using namespace std;

class NumMatrix {
    vector<vector<long long>> pre;

public:
    NumMatrix(const vector<vector<int>>& a) : pre(a.size() + 1, vector<long long>(a[0].size() + 1)) {
        for (size_t i = 0; i < a.size(); i++)
            for (size_t j = 0; j < a[0].size(); j++)  // HOT
                pre[i + 1][j + 1] = pre[i][j + 1] + pre[i + 1][j] - pre[i][j] + a[i][j];  // HOT
    }

    long long sumRegion(int r1, int c1, int r2, int c2) const {  // HOT
        return pre[r2 + 1][c2 + 1] - pre[r1][c2 + 1] - pre[r2 + 1][c1] + pre[r1][c1];  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 30), m = measured::size(argc, argv, 2, 30), q = measured::size(argc, argv, 3);
    vector<vector<int>> a(n);
    for (auto& row : a) row = measured::numbers(m, 1000);
    vector<array<int, 4>> queries(q);
    for (auto& [r1, c1, r2, c2] : queries) {
        r1 = measured::random() % n, r2 = r1 + measured::random() % (n - r1);
        c1 = measured::random() % m, c2 = c1 + measured::random() % (m - c1);
    }
    measured::run([&] {
        NumMatrix sums(a);
        long long answer = 0;
        for (const auto& [r1, c1, r2, c2] : queries)  // HOT
            answer ^= sums.sumRegion(r1, c1, r2, c2);  // HOT
        return answer;
    });
}
