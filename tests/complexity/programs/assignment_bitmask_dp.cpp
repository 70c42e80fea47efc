// time: O(n 2^n) space: O(2^n)
// axes: n
#include "measured.h"
using namespace std;

int cheapestAssignment(const vector<vector<int>>& cost) {
    int n = cost.size();
    vector<int> best(1 << n, INT_MAX);
    best[0] = 0;
    for (int mask = 0; mask + 1 < 1 << n; mask++) {
        int worker = popcount((unsigned)mask);
        for (int task = 0; task < n; task++) {                  // HOT
            if (mask >> task & 1)                               // HOT
                continue;                                       // HOT
            int& next = best[mask | 1 << task];                 // HOT
            next = min(next, best[mask] + cost[worker][task]);  // HOT
        }
    }
    return best.back();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 8);
    vector<vector<int>> cost(n);
    for (auto& row : cost)
        row = measured::numbers(n, 1000);
    measured::run([&] { return cheapestAssignment(cost); });
}
