// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/16
#include "measured.h"

class KthLargest {
    std::priority_queue<int, std::vector<int>, std::greater<int>> heap_;
    std::size_t k_;

public:
    explicit KthLargest(int k) : k_(k) {}

    int add(int value) {
        heap_.push(value);
        if (heap_.size() > k_)
            heap_.pop();  // HOT
        return heap_.top();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    auto stream = measured::numbers(n);
    std::sort(stream.begin(), stream.end());  // prices only rise
    measured::run([&] {
        KthLargest kth(k);
        long long total = 0;
        for (int x : stream)
            total += kth.add(x);
        return total;
    });
}
