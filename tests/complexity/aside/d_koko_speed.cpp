// time: O(n log m) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    int minEatingSpeed(const vector<int>& piles, long long h) {
        int lo = 1, hi = *max_element(piles.begin(), piles.end());
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2;
            long long hours = 0;
            for (int p : piles)                  // HOT
                hours += (p + mid - 1) / mid;    // HOT
            if (hours <= h)
                hi = mid;
            else
                lo = mid + 1;
        }
        return lo;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> piles = measured::numbers(n, m);
    for (int& p : piles) p++;
    piles[0] = m;
    measured::run([&] { return Solution().minEatingSpeed(piles, 2LL * n); });
}
