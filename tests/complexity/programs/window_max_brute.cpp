// time: O(n * k) space: O(n)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

vector<int> maxSlidingWindow(vector<int> const& nums, int k) {
    vector<int> res;
    for (auto it = nums.begin(); nums.end() - it >= k; ++it)
        res.push_back(*max_element(it, it + k));  // HOT
    return res;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    auto nums = measured::numbers(n);
    measured::run([&] { return maxSlidingWindow(nums, k); });
}
