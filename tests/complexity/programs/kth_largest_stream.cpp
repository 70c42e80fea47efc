// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

class KthLargest {
    priority_queue<int, vector<int>, greater<int>> heap;
    size_t k;

public:
    explicit KthLargest(int k) : k(k) {}

    int add(int val) {
        heap.push(val);  // HOT
        if (heap.size() > k)
            heap.pop();  // HOT
        return heap.top();
    }
};

// every value is larger than those before it, so that each of them enters the heap
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<int> nums = measured::numbers(n, 100);
    partial_sum(nums.begin(), nums.end(), nums.begin(), [](int a, int b) { return a + b + 1; });
    measured::run([&] {
        KthLargest kth(k);
        long long checksum = 0;
        for (int x : nums)
            checksum += kth.add(x);  // HOT
        return checksum;
    });
}
