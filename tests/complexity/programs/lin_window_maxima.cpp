// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

vector<int> maxSlidingWindow(const vector<int>& nums, int k) {
    deque<int> dq;
    vector<int> out;
    for (int i = 0; i < (int)nums.size(); ++i) { // HOT
        if (!dq.empty() && dq.front() <= i - k) dq.pop_front(); // HOT
        while (!dq.empty() && nums[dq.back()] <= nums[i]) dq.pop_back(); // HOT
        dq.push_back(i); // HOT
        if (i + 1 >= k) out.push_back(nums[dq.front()]); // HOT
    }
    return out;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto a = measured::numbers(n);
    measured::run([&] { return maxSlidingWindow(a, n / 3 + 1); });
}
