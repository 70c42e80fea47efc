// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
    vector<int> tmp;
    long long go(vector<int>& a, int l, int r) {
        if (r - l <= 1) return 0;
        int m = l + (r - l) / 2;
        long long inv = go(a, l, m) + go(a, m, r); // HOT
        int i = l, j = m, k = l;
        while (i < m && j < r) { // HOT
            if (a[i] <= a[j]) { // HOT
                tmp[k++] = a[i++]; // HOT
            } else {
                inv += m - i; // HOT
                tmp[k++] = a[j++]; // HOT
            }
        }
        while (i < m) tmp[k++] = a[i++]; // HOT
        while (j < r) tmp[k++] = a[j++]; // HOT
        copy(tmp.begin() + l, tmp.begin() + r, a.begin() + l); // HOT
        return inv;
    }

public:
    long long countInversions(vector<int> a) {
        tmp.resize(a.size());
        return go(a, 0, a.size());
    }
};

int main(int argc, char** argv) {
    auto a = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return Solution().countInversions(a); });
}
