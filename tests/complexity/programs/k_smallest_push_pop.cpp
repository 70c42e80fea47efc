// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/16
#include "measured.h"
#include <queue>

template <class T>
std::vector<T> smallest(const std::vector<T>& items, std::size_t k) {
    std::priority_queue<T> kept;
    for (const T& item : items) {
        kept.push(item);  // HOT
        if (kept.size() > k) kept.pop();  // HOT
    }
    std::vector<T> out;
    for (; !kept.empty(); kept.pop()) out.push_back(kept.top());
    std::reverse(out.begin(), out.end());
    return out;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    const std::vector<int> items = measured::numbers(n);
    measured::run([&] { return smallest(items, k); });
}
