// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
  public:
    int stoneGame(const vector<int>& piles) {
        int n = piles.size();
        const int unknown = INT_MIN;
        vector<vector<int>> memo(n, vector<int>(n, unknown));
        auto lead = [&](auto self, int i, int j) -> int {
            if (i == j)                                       // HOT
                return piles[i];                              // HOT
            int& known = memo[i][j];                          // HOT
            if (known != unknown)                             // HOT
                return known;                                 // HOT
            int takeLeft = piles[i] - self(self, i + 1, j);   // HOT
            int takeRight = piles[j] - self(self, i, j - 1);  // HOT
            return known = max(takeLeft, takeRight);          // HOT
        };
        return lead(lead, 0, n - 1);
    }
};

int main(int argc, char** argv) {
    vector<int> piles = measured::numbers(measured::size(argc, argv, 1), 500);
    measured::run([&] { return Solution().stoneGame(piles); });
}
