// time: O(n log^2 n) space: O(n)
// axes: n
// Worst case: a single letter repeated, on which the doubling takes all of its log n rounds.
#include "measured.h"
using namespace std;

vector<int> suffixArray(const string& s) {
    int n = s.size();
    vector<int> sa(n), rk(s.begin(), s.end()), tmp(n);
    iota(sa.begin(), sa.end(), 0);
    for (int k = 1;; k *= 2) {
        auto less = [&](int a, int b) { // HOT
            if (rk[a] != rk[b]) return rk[a] < rk[b]; // HOT
            int ra = a + k < n ? rk[a + k] : -1; // HOT
            int rb = b + k < n ? rk[b + k] : -1; // HOT
            return ra < rb; // HOT
        };
        sort(sa.begin(), sa.end(), less); // HOT
        tmp[sa[0]] = 0;
        for (int i = 1; i < n; i++) tmp[sa[i]] = tmp[sa[i - 1]] + less(sa[i - 1], sa[i]);
        rk = tmp;
        if (rk[sa[n - 1]] == n - 1) return sa;
    }
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string s(n, char('a' + measured::random() % 26));
    measured::run([&] { return suffixArray(s); });
}
