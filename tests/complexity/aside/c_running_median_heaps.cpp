// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class MedianFinder {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;

public:
    void add(int x) {
        low.push(x);  // HOT
        high.push(low.top());  // HOT
        low.pop();  // HOT
        if (high.size() > low.size()) {
            low.push(high.top());  // HOT
            high.pop();  // HOT
        }
    }
    double median() const {
        if (low.size() > high.size()) return low.top();
        return (low.top() + (double)high.top()) / 2;
    }
};

int main(int argc, char** argv) {
    vector<int> latencies = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] {
        MedianFinder finder;
        double sum = 0;
        for (int x : latencies) {
            finder.add(x);
            sum += finder.median();
        }
        return sum;
    });
}
