// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// Train seats sold per stretch: add passengers on [l, r], ask for the fullest spot on [l, r].
class Train {
    int n;
    vector<int> mx, lazy;

    void add(int node, int lo, int hi, int l, int r, int k) {
        if (r < lo || hi < l)  // HOT
            return;
        if (l <= lo && hi <= r) {  // HOT
            mx[node] += k;  // HOT
            lazy[node] += k;  // HOT
            return;
        }
        int mid = (lo + hi) / 2;  // HOT
        add(2 * node, lo, mid, l, r, k);          // HOT
        add(2 * node + 1, mid + 1, hi, l, r, k);  // HOT
        mx[node] = max(mx[2 * node], mx[2 * node + 1]) + lazy[node];  // HOT
    }

    int ask(int node, int lo, int hi, int l, int r) {
        if (r < lo || hi < l)  // HOT
            return INT_MIN / 2;
        if (l <= lo && hi <= r)  // HOT
            return mx[node];
        int mid = (lo + hi) / 2;  // HOT
        return lazy[node] + max(ask(2 * node, lo, mid, l, r),          // HOT
                                ask(2 * node + 1, mid + 1, hi, l, r)); // HOT
    }

public:
    explicit Train(int stops) : n(stops), mx(4 * stops), lazy(4 * stops) {}
    void board(int l, int r, int k) { add(1, 0, n - 1, l, r, k); }
    int fullest(int l, int r) { return ask(1, 0, n - 1, l, r); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n, n), b = measured::numbers(n, n), k = measured::numbers(n, 10);
    measured::run([&] {
        Train train(n);
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            train.board(min(a[i], b[i]), max(a[i], b[i]), k[i]);
            int j = n - 1 - i;
            sum += train.fullest(min(a[i], b[j]), max(a[i], b[j]));
        }
        return sum;
    });
}
