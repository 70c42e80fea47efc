// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

long long trap(const vector<int>& h) {
    long long water = 0;
    int wallL = 0, wallR = 0;
    for (auto l = h.begin(), r = h.end(); l < r;) {                  // HOT
        if (wallL <= wallR) {                                        // HOT
            wallL = max(wallL, *l);                                  // HOT
            water += wallL - *l++;                                   // HOT
        } else {                                                     // HOT
            --r;                                                     // HOT
            wallR = max(wallR, *r);                                  // HOT
            water += wallR - *r;                                     // HOT
        }
    }
    return water;
}

int main(int argc, char** argv) {
    auto heights = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return trap(heights); });
}
