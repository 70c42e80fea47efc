// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

int maxArea(vector<int>& height) {
    auto l = height.begin(), r = prev(height.end());
    long long best = 0;
    while (l < r) { // HOT
        best = max<long long>(best, (long long)(r - l) * min(*l, *r)); // HOT
        if (*l < *r) // HOT
            ++l; // HOT
        else
            --r; // HOT
    }
    return best % 1000000007;
}

int main(int argc, char** argv) {
    auto h = measured::numbers(measured::size(argc, argv, 1), 10000);
    measured::run([&] { return maxArea(h); });
}
