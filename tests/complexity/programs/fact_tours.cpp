// time: O(n n!) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int shortestTour(const vector<vector<int>>& d) {
    int n = d.size(), best = INT_MAX;
    vector<int> order(n);
    iota(order.begin(), order.end(), 0);
    do {
        int len = 0;
        for (int i = 0; i < n; i++) // HOT
            len += d[order[i]][order[(i + 1) % n]]; // HOT
        best = min(best, len);
    } while (next_permutation(order.begin(), order.end()));
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> d(n);
    for (auto& row : d) row = measured::numbers(n, 1000);
    measured::run([&] { return shortestTour(d); });
}
