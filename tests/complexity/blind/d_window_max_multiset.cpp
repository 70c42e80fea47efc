// time: O(n log m) space: O(n)
// axes: n,m
// where: m <= n
#include "measured.h"
using namespace std;

vector<int> maxSlidingWindow(const vector<int>& nums, int k) {
    multiset<int> window;
    vector<int> result;
    for (int i = 0; i < (int)nums.size(); i++) {
        window.insert(nums[i]); // HOT
        if (i >= k) window.erase(window.find(nums[i - k])); // HOT
        if (i >= k - 1) result.push_back(*window.rbegin());
    }
    return result;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto nums = measured::numbers(n);
    measured::run([&] { return maxSlidingWindow(nums, m); });
}
