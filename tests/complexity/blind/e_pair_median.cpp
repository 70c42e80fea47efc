// time: O(n^2 log n) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

// Median of the distances of all pairs of houses along a street.
int medianDistance(const vector<int>& houses) {
    vector<int> dist;
    for (size_t i = 0; i < houses.size(); i++)
        for (size_t j = i + 1; j < houses.size(); j++)
            dist.push_back(abs(houses[i] - houses[j]));
    if (dist.empty())
        return 0;
    sort(dist.begin(), dist.end());  // HOT
    return dist[dist.size() / 2];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto houses = measured::numbers(n);
    measured::run([&] { return medianDistance(houses); });
}
