// time: O(n log^2 n) space: O(1)
// axes: n
// n queries on two sorted arrays of n values below 4n: each is a binary search on the value, with
// two binary searches in every step.
#include "measured.h"
using namespace std;

int kth(const vector<int>& a, const vector<int>& b, int k, int limit) {
    int lo = 0, hi = limit;
    while (lo < hi) { // HOT
        int mid = lo + (hi - lo) / 2; // HOT
        long long cnt = upper_bound(a.begin(), a.end(), mid) - a.begin(); // HOT
        cnt += upper_bound(b.begin(), b.end(), mid) - b.begin(); // HOT
        if (cnt >= k) // HOT
            hi = mid; // HOT
        else
            lo = mid + 1; // HOT
    }
    return lo;
}

long long answerAll(const vector<int>& a, const vector<int>& b, const vector<int>& queries) {
    long long total = 0;
    for (int k : queries) total += kth(a, b, k, 4 * a.size()); // HOT
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n, 4 * n), b = measured::numbers(n, 4 * n), q = measured::numbers(n, 2 * n);
    sort(a.begin(), a.end());
    sort(b.begin(), b.end());
    for (int& k : q) ++k;
    measured::run([&] { return answerAll(a, b, q); });
}
