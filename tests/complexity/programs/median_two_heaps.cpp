// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class MedianFinder {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;

  public:
    void addNum(int num) {
        low.push(num);         // HOT
        high.push(low.top());  // HOT
        low.pop();             // HOT
        if (high.size() > low.size()) {
            low.push(high.top());  // HOT
            high.pop();            // HOT
        }
    }

    int findMedian() const { return low.top(); }
};

int main(int argc, char** argv) {
    vector<int> stream = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] {
        MedianFinder finder;
        long long sum = 0;
        for (int x : stream) {
            finder.addNum(x);
            sum += finder.findMedian();
        }
        return sum;
    });
}
