// time: O(n*k) space: O(1)
// axes: n,k
// where: k <= n/4
#include "measured.h"

static long insertion(std::vector<int>& a) {
    long moves = 0;
    for (std::size_t i = 1; i < a.size(); i++) {
        int x = a[i];
        std::size_t j = i;
        while (j > 0 && x < a[j - 1]) {  // HOT
            a[j] = a[j - 1];  // HOT
            --j;  // HOT
            ++moves;  // HOT
        }
        a[j] = x;
    }
    return moves;
}

// Pages of k entries each, the pages in order, each page newest first.
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    std::vector<int> a(n);
    int at = 0;
    for (int& x : a) x = at += 1 + measured::random() % 5;
    for (int i = 0; i < n; i += k) std::reverse(a.begin() + i, a.begin() + std::min(n, i + k));
    measured::run([&] { return insertion(a); });
}
