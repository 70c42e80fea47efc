// time: O(n) space: O(n)
// axes: n
#include "measured.h"

// How many pairs i < j have |a[i] - a[j]| == d?
static long long pairs_at_distance(const std::vector<int>& a, int d) {
    std::unordered_map<int, int> seen;
    long long pairs = 0;
    for (int x : a) {  // HOT
        if (auto it = seen.find(x - d); it != seen.end()) pairs += it->second;  // HOT
        if (auto it = seen.find(x + d); it != seen.end()) pairs += it->second;  // HOT
        ++seen[x];  // HOT
    }
    return pairs;
}

int main(int argc, char** argv) {
    const auto a = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return pairs_at_distance(a, 12345); });
}
