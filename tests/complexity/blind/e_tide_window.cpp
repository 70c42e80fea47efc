// time: O(n) space: O(m)
// axes: n,m
// where: m <= n/2
#include "measured.h"
using namespace std;

// Sum over all windows of m readings of the highest tide in the window.
long long sumOfHighs(const vector<int>& tide, int m) {
    deque<pair<int, int>> dq;  // (height, index), heights falling
    long long sum = 0;
    for (int i = 0; i < (int)tide.size(); i++) {  // HOT
        while (!dq.empty() && dq.back().first <= tide[i])  // HOT
            dq.pop_back();
        dq.emplace_back(tide[i], i);         // HOT
        if (dq.front().second <= i - m)      // HOT
            dq.pop_front();                  // HOT
        if (i >= m - 1)                      // HOT
            sum += dq.front().first;         // HOT
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = max(1, measured::size(argc, argv, 2, 20));
    vector<int> tide(n);
    for (int i = 0; i < n; i++)
        tide[i] = 4 * (n - i) + measured::random() % 4;  // an ebb: nothing leaves at the back
    measured::run([&] { return sumOfHighs(tide, m); });
}
