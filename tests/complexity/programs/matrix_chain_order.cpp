// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class MatrixChain {
    vector<vector<long long>> cost;

  public:
    long long cheapest(const vector<int>& dims) {
        int n = dims.size() - 1;
        cost.assign(n, vector<long long>(n, 0));
        for (int len = 2; len <= n; len++) {
            for (int i = 0; i + len <= n; i++) {
                int j = i + len - 1;
                long long best = LLONG_MAX;
                for (int k = i; k < j; k++) {                                     // HOT
                    long long split = 1LL * dims[i] * dims[k + 1] * dims[j + 1];  // HOT
                    best = min(best, cost[i][k] + cost[k + 1][j] + split);        // HOT
                }
                cost[i][j] = best;
            }
        }
        return cost[0][n - 1];
    }
};

int main(int argc, char** argv) {
    vector<int> dims = measured::numbers(measured::size(argc, argv, 1) + 1, 100);
    for (int& d : dims)
        d++;
    measured::run([&] { return MatrixChain().cheapest(dims); });
}
