// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
    vector<int> a;
    vector<vector<int>> memo;

    int burst(int l, int r) { // the open interval (l, r)
        if (r - l < 2) return 0; // HOT
        int& best = memo[l][r]; // HOT
        if (best >= 0) return best; // HOT
        best = 0;
        for (int k = l + 1; k < r; k++) // HOT
            best = max(best, burst(l, k) + a[l] * a[k] * a[r] + burst(k, r)); // HOT
        return best;
    }

public:
    int maxCoins(const vector<int>& nums) {
        a.push_back(1);
        a.insert(a.end(), nums.begin(), nums.end());
        a.push_back(1);
        memo.assign(a.size(), vector<int>(a.size(), -1));
        return burst(0, a.size() - 1);
    }
};

int main(int argc, char** argv) {
    auto nums = measured::numbers(measured::size(argc, argv, 1), 50);
    measured::run([&] { return Solution().maxCoins(nums); });
}
