// time: O(n log m) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
    bool canFinish(const vector<int>& piles, int speed, long long h) {
        long long hours = 0;
        for (const int& pile : piles)  // HOT
            hours += pile / speed + (pile % speed != 0);  // HOT
        return hours <= h;
    }

public:
    int minEatingSpeed(const vector<int>& piles, long long h) {
        int low = 1, high = *max_element(piles.begin(), piles.end());
        while (low < high) {
            int mid = low + (high - low) / 2;
            if (canFinish(piles, mid, h))  // HOT
                high = mid;
            else
                low = mid + 1;
        }
        return low;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 1000);
    vector<int> piles = measured::numbers(n, m);
    for (int& pile : piles) pile++;
    piles[0] = m;
    measured::run([&] { return Solution().minEatingSpeed(piles, 3LL * n); });
}
