// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

long long huffmanCost(const vector<int>& frequencies) {
    priority_queue<long long, vector<long long>, greater<>> heap(frequencies.begin(),
                                                                 frequencies.end());
    long long cost = 0;
    while (heap.size() > 1) {
        long long a = heap.top();
        heap.pop();  // HOT
        long long b = heap.top();
        heap.pop();  // HOT
        cost += a + b;
        heap.push(a + b);  // HOT
    }
    return cost;
}

int main(int argc, char** argv) {
    vector<int> frequencies = measured::numbers(measured::size(argc, argv, 1), 1000000);
    measured::run([&] { return huffmanCost(frequencies); });
}
