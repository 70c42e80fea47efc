// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

uint64_t sumOddSquares(const vector<int>& nums) {
    auto isOdd = [](int x) { return x % 2 != 0; };        // HOT
    auto square = [](int x) { return (uint64_t)x * x; };  // HOT
    uint64_t sum = 0;
    for (uint64_t s : nums | views::filter(isOdd) | views::transform(square))  // HOT
        sum += s;                                                              // HOT
    return sum;
}

int main(int argc, char** argv) {
    vector<int> nums = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return sumOddSquares(nums); });
}
