// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

// The fewest days in which n pages are read, when day d adds d * speed pages.
class Solution {
    bool enough(long long days, long long speed, long long n) { return days * (days + 1) / 2 * speed >= n; } // HOT

public:
    int fewestDays(long long n, int speed) {
        long long lo = 1, hi = n;
        while (lo < hi) { // HOT
            long long mid = lo + (hi - lo) / 2; // HOT
            if (enough(mid, speed, n)) // HOT
                hi = mid; // HOT
            else
                lo = mid + 1; // HOT
        }
        return lo;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int speed = 1 + measured::random() % 9;
    measured::run([&] { return Solution().fewestDays(n, speed); });
}
