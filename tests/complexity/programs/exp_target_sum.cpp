// time: O(2^n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
    int best = INT_MAX;
    void choose(const vector<int>& w, size_t i, int left, int right) {
        if (i == w.size()) { // HOT
            best = min(best, abs(left - right)); // HOT
            return; // HOT
        }
        choose(w, i + 1, left + w[i], right); // HOT
        choose(w, i + 1, left, right + w[i]); // HOT
    }

public:
    int minimumDifference(const vector<int>& w) {
        choose(w, 0, 0, 0);
        return best;
    }
};

int main(int argc, char** argv) {
    auto w = measured::numbers(measured::size(argc, argv, 1), 10000);
    measured::run([&] { return Solution().minimumDifference(w); });
}
