// time: O(n + q log n) space: O(n)
// axes: n,q
#include "measured.h"
using namespace std;
typedef long long ll;

struct SegTree {
    int n;
    vector<ll> t;
    SegTree(const vector<int>& a) : n(a.size()), t(4 * n) { build(a, 1, 0, n - 1); }  // HOT
    void build(const vector<int>& a, int v, int l, int r) {
        if (l == r) { t[v] = a[l]; return; }  // HOT
        int mid = (l + r) / 2;  // HOT
        build(a, 2 * v, l, mid);  // HOT
        build(a, 2 * v + 1, mid + 1, r);  // HOT
        t[v] = t[2 * v] + t[2 * v + 1];  // HOT
    }
    void update(int v, int l, int r, int pos, int x) {
        if (l == r) { t[v] = x; return; }  // HOT
        int mid = (l + r) / 2;  // HOT
        if (pos <= mid) update(2 * v, l, mid, pos, x);  // HOT
        else update(2 * v + 1, mid + 1, r, pos, x);  // HOT
        t[v] = t[2 * v] + t[2 * v + 1];  // HOT
    }
    ll query(int v, int l, int r, int ql, int qr) {
        if (qr < l || r < ql) return 0;  // HOT
        if (ql <= l && r <= qr) return t[v];  // HOT
        int mid = (l + r) / 2;  // HOT
        return query(2 * v, l, mid, ql, qr) + query(2 * v + 1, mid + 1, r, ql, qr);  // HOT
    }
};

ll solve(const vector<int>& a, const vector<array<int, 3>>& ops) {
    SegTree tree(a);  // HOT
    ll answer = 0;
    for (auto [type, x, y] : ops) {
        if (type == 0) tree.update(1, 0, tree.n - 1, x, y);  // HOT
        else answer ^= tree.query(1, 0, tree.n - 1, min(x, y), max(x, y));  // HOT
    }
    return answer;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    auto a = measured::numbers(n);
    vector<array<int, 3>> ops(q);
    for (int i = 0; i < q; i++)
        ops[i] = {i % 2, int(measured::random() % n), int(measured::random() % n)};
    measured::run([&] { return solve(a, ops); });
}
