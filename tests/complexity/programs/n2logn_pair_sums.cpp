// time: O(n^2 log n) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

int closestPairSums(const vector<int>& a) {
    vector<int> sums;
    for (size_t i = 0; i < a.size(); i++)
        for (size_t j = i + 1; j < a.size(); j++)
            sums.push_back(a[i] + a[j]);
    sort(sums.begin(), sums.end()); // HOT
    int best = INT_MAX;
    for (size_t i = 1; i < sums.size(); i++) best = min(best, sums[i] - sums[i - 1]);
    return best;
}

int main(int argc, char** argv) {
    auto a = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return closestPairSums(a); });
}
