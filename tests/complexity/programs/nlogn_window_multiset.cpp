// time: O(n log n) space: O(n)
// axes: n
// The window holds half of the values.
#include "measured.h"
using namespace std;

int smallestSpread(const vector<int>& a, int k) {
    multiset<int> window;
    int best = INT_MAX;
    for (int i = 0; i < (int)a.size(); i++) {
        window.insert(a[i]); // HOT
        if (i >= k) window.erase(window.find(a[i - k])); // HOT
        if (i >= k - 1) best = min(best, *window.rbegin() - *window.begin());
    }
    return best;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n);
    measured::run([&] { return smallestSpread(a, n / 2 + 1); });
}
