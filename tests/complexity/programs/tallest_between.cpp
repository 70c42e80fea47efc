// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class SegTree {
    int n;
    vector<int> t;

    void build(const vector<int>& h, int v, int lo, int hi) {
        if (lo == hi) {
            t[v] = h[lo];
            return;
        }
        int mid = (lo + hi) / 2;
        build(h, 2 * v, lo, mid);
        build(h, 2 * v + 1, mid + 1, hi);
        t[v] = max(t[2 * v], t[2 * v + 1]);
    }
    int ask(int v, int lo, int hi, int l, int r) {  // HOT
        if (r < lo || hi < l) return INT_MIN;  // HOT
        if (l <= lo && hi <= r) return t[v];  // HOT
        int mid = (lo + hi) / 2;  // HOT
        int a = ask(2 * v, lo, mid, l, r);  // HOT
        int b = ask(2 * v + 1, mid + 1, hi, l, r);  // HOT
        return max(a, b);  // HOT
    }
    void put(int v, int lo, int hi, int at, int x) {  // HOT
        if (lo == hi) {  // HOT
            t[v] = x;
            return;
        }
        int mid = (lo + hi) / 2;  // HOT
        if (at <= mid) put(2 * v, lo, mid, at, x);  // HOT
        else put(2 * v + 1, mid + 1, hi, at, x);  // HOT
        t[v] = max(t[2 * v], t[2 * v + 1]);  // HOT
    }

public:
    explicit SegTree(const vector<int>& h) : n(h.size()), t(4 * n) { build(h, 1, 0, n - 1); }
    int ask(int l, int r) { return ask(1, 0, n - 1, l, r); }
    void put(int at, int x) { put(1, 0, n - 1, at, x); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> heights = measured::numbers(n, 1000000);
    vector<array<int, 4>> steps(n);
    for (auto& [l, r, at, x] : steps) {
        l = measured::random() % n, r = measured::random() % n;
        if (l > r) swap(l, r);
        at = measured::random() % n, x = measured::random() % 1000000;
    }
    measured::run([&] {
        SegTree tree(heights);
        long long sum = 0;
        for (auto& [l, r, at, x] : steps) {
            sum += tree.ask(l, r);
            tree.put(at, x);
        }
        return sum;
    });
}
