// time: O(log n) space: O(1)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

double findMedianSortedArrays(const vector<int>& a, const vector<int>& b) {
    if (a.size() > b.size()) return findMedianSortedArrays(b, a);
    int n = a.size(), m = b.size(), half = (n + m + 1) / 2;
    int lo = 0, hi = n;
    while (lo <= hi) {                                // HOT
        int i = (lo + hi) / 2, j = half - i;          // HOT
        int aLeft = i ? a[i - 1] : INT_MIN;           // HOT
        int aRight = i < n ? a[i] : INT_MAX;          // HOT
        int bLeft = j ? b[j - 1] : INT_MIN;           // HOT
        int bRight = j < m ? b[j] : INT_MAX;          // HOT
        if (aLeft > bRight)                           // HOT
            hi = i - 1;
        else if (bLeft > aRight)                      // HOT
            lo = i + 1;                               // HOT
        else if ((n + m) % 2)
            return max(aLeft, bLeft);
        else
            return (max(aLeft, bLeft) + (double)min(aRight, bRight)) / 2;
    }
    return 0;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 200);
    vector<int> a = measured::numbers(n, 500'000'000), b = measured::numbers(m, 500'000'000);
    for (int& x : b) x += 1'000'000'000;  // every number of b is above every number of a
    sort(a.begin(), a.end());
    sort(b.begin(), b.end());
    measured::run([&] { return findMedianSortedArrays(a, b); });
}
