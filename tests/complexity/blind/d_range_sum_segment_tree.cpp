// time: O(n + m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

class NumArray {
    int n;
    vector<long long> tree;

    void build(const vector<int>& nums, int node, int l, int r) {
        if (l == r) { // HOT
            tree[node] = nums[l]; // HOT
            return;
        }
        int mid = (l + r) / 2; // HOT
        build(nums, 2 * node, l, mid); // HOT
        build(nums, 2 * node + 1, mid + 1, r); // HOT
        tree[node] = tree[2 * node] + tree[2 * node + 1]; // HOT
    }

    void update(int node, int l, int r, int pos, int val) {
        if (l == r) { // HOT
            tree[node] = val;
            return;
        }
        int mid = (l + r) / 2; // HOT
        if (pos <= mid) // HOT
            update(2 * node, l, mid, pos, val); // HOT
        else
            update(2 * node + 1, mid + 1, r, pos, val); // HOT
        tree[node] = tree[2 * node] + tree[2 * node + 1]; // HOT
    }

    long long query(int node, int l, int r, int from, int to) {
        if (to < l || r < from) return 0; // HOT
        if (from <= l && r <= to) return tree[node]; // HOT
        int mid = (l + r) / 2; // HOT
        return query(2 * node, l, mid, from, to) + query(2 * node + 1, mid + 1, r, from, to); // HOT
    }

public:
    NumArray(const vector<int>& nums) : n(nums.size()), tree(4 * nums.size()) { build(nums, 1, 0, n - 1); } // HOT
    void update(int index, int val) { update(1, 0, n - 1, index, val); }
    long long sumRange(int left, int right) { return query(1, 0, n - 1, left, right); }
};

long long work(const vector<int>& nums, const vector<array<int, 3>>& ops) {
    NumArray array(nums);
    long long total = 0;
    for (auto& [kind, a, b] : ops) {
        if (kind == 0)
            array.update(a, b);
        else
            total += array.sumRange(min(a, b), max(a, b));
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto nums = measured::numbers(n, 1000);
    vector<array<int, 3>> ops(m);
    for (int i = 0; i < m; i++) {
        int a = measured::random() % n, b = measured::random() % n;
        ops[i] = {i % 2, a, b};
    }
    measured::run([&] { return work(nums, ops); });
}
