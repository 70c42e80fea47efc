// time: O(n log n) space: O(n log n)
// axes: n
#include "measured.h"
using namespace std;

class SparseTable {
    vector<vector<int>> table;

  public:
    explicit SparseTable(const vector<int>& values) : table{values} {
        int n = values.size();
        for (int k = 1; (1 << k) <= n; k++) {
            table.emplace_back(n - (1 << k) + 1);                                      // HOT
            for (int i = 0; i + (1 << k) <= n; i++)                                    // HOT
                table[k][i] = min(table[k - 1][i], table[k - 1][i + (1 << (k - 1))]);  // HOT
        }
    }

    int minimum(int left, int right) const {
        int k = bit_width((unsigned)(right - left + 1)) - 1;
        return min(table[k][left], table[k][right - (1 << k) + 1]);
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> values = measured::numbers(n), ends = measured::numbers(n, n);
    measured::run([&] {
        SparseTable table(values);
        long long sum = 0;
        for (int i = 0; i < n; i++)
            sum += table.minimum(min(i, ends[i]), max(i, ends[i]));
        return sum;
    });
}
