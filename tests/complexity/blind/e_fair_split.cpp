// time: O(2^n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// Shares the toys between two children so that the values differ least.
long long best(const vector<int>& toys, size_t i, long long ann, long long bob) {
    if (i == toys.size())  // HOT
        return llabs(ann - bob);  // HOT
    return min(best(toys, i + 1, ann + toys[i], bob),   // HOT
               best(toys, i + 1, ann, bob + toys[i]));  // HOT
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 18);
    auto toys = measured::numbers(n);
    measured::run([&] { return best(toys, 0, 0, 0); });
}
