// time: O(n log m + m log m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

vector<int> successfulPairs(const vector<int>& spells, vector<int> potions, long long success) {
    ranges::sort(potions);  // HOT
    vector<int> pairs;
    ranges::transform(spells, back_inserter(pairs), [&](long long s) {
        auto strong = [&](int p) { return s * p < success; };  // HOT
        return int(potions.end() - ranges::partition_point(potions, strong));  // HOT
    });
    return pairs;
}

int main(int argc, char** argv) {
    auto spells = measured::numbers(measured::size(argc, argv, 1), 100'000);
    auto potions = measured::numbers(measured::size(argc, argv, 2), 100'000);
    measured::run([&] { return successfulPairs(spells, potions, 2'500'000'000LL); });
}
