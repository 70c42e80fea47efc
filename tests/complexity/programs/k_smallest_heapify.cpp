// time: O(n + k log n) space: O(n)
// axes: n,k
// where: k <= n
#include "measured.h"
using namespace std;

long long sumOfSmallest(vector<int> heap, int k) {
    make_heap(heap.begin(), heap.end(), greater<>());  // HOT
    auto end = heap.end();
    long long sum = 0;
    while (k-- > 0) {
        sum += heap.front();
        pop_heap(heap.begin(), end--, greater<>());  // HOT
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), k = measured::size(argc, argv, 2, 10);
    vector<int> values = measured::numbers(n);
    measured::run([&] { return sumOfSmallest(values, k); });
}
