// time: O(n log n + m) space: O(n log n)
// axes: n,m
#include "measured.h"
using namespace std;

// The highest point between two milestones of a trail.
class Trail {
    vector<vector<int>> top;

public:
    explicit Trail(const vector<int>& altitude) {
        int n = altitude.size();
        top.push_back(altitude);
        for (int j = 1; (1 << j) <= n; j++) {
            top.push_back(vector<int>(n));
            for (int i = 0; i + (1 << j) <= n; i++)  // HOT
                top[j][i] = max(top[j - 1][i], top[j - 1][i + (1 << (j - 1))]);  // HOT
        }
    }

    int highest(int l, int r) const {
        int j = 31 - __builtin_clz(r - l + 1);                 // HOT
        return max(top[j][l], top[j][r - (1 << j) + 1]);       // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto altitude = measured::numbers(n);
    auto a = measured::numbers(m, n), b = measured::numbers(m, n);
    measured::run([&] {
        Trail trail(altitude);
        long long sum = 0;
        for (int i = 0; i < m; i++)                                 // HOT
            sum += trail.highest(min(a[i], b[i]), max(a[i], b[i])); // HOT
        return sum;
    });
}
