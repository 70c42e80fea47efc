// time: O(n log m + k) space: O(1)
// axes: n,m,k
#include "measured.h"
using namespace std;

// upTo[i] is the price of the i + 1 cheapest sweets; each child adds the best coupon to its money.
long long sold(span<const int> money, span<const long long> upTo, span<const int> coupons) {
    int best = 0;
    for (int c : coupons)       // HOT
        best = max(best, c);    // HOT
    long long count = 0;
    for (int have : money)
        count += upper_bound(upTo.begin(), upTo.end(), (long long)have + best) - upTo.begin();  // HOT
    return count;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2), k = measured::size(argc, argv, 3);
    auto prices = measured::numbers(m, 1000);
    sort(prices.begin(), prices.end());
    vector<long long> upTo(m);
    partial_sum(prices.begin(), prices.end(), upTo.begin(), plus<long long>());
    auto money = measured::numbers(n, 100'000), coupons = measured::numbers(k, 50);
    measured::run([&] { return sold(money, upTo, coupons); });
}
