// time: O(1) space: O(1)
// axes: n
// The prefix sums are made before the measured region: only the queries are measured.
#include "measured.h"
using namespace std;
typedef long long ll;

class NumArray {
    vector<ll> pre;

public:
    explicit NumArray(const vector<int>& nums) : pre(nums.size() + 1) {
        partial_sum(nums.begin(), nums.end(), pre.begin() + 1, [](ll a, ll b) { return a + b; });
    }
    ll sumRange(int l, int r) const { return pre[r + 1] - pre[l]; }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    NumArray arr(measured::numbers(n, 1000));
    int l = measured::random() % n, r = measured::random() % n;
    if (l > r) swap(l, r);
    measured::run([&] {
        ll whole = arr.sumRange(0, n - 1), part = arr.sumRange(l, r);
        return whole ? part * 100 / whole : 0;
    });
}
