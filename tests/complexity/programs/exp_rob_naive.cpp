// time: O(1.618^n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int rob(const vector<int>& houses, size_t i) {
    if (i >= houses.size()) return 0; // HOT
    int skip = rob(houses, i + 1); // HOT
    int take = houses[i] + rob(houses, i + 2); // HOT
    return max(skip, take); // HOT
}

int main(int argc, char** argv) {
    auto houses = measured::numbers(measured::size(argc, argv, 1), 400);
    measured::run([&] { return rob(houses, 0); });
}
