// time: O(n) space: O(k)
// axes: n,k
// where: k <= n/4
#include "measured.h"
using namespace std;

struct Reading {
    long long when;
    int value;
};

class MovingAverage {
    size_t k;
    deque<Reading> window;
    long long sum = 0;

public:
    explicit MovingAverage(int size) : k(size) {}
    double next(const Reading& r) {  // HOT
        window.push_back(r);  // HOT
        sum += r.value;  // HOT
        if (window.size() > k) {  // HOT
            sum -= window.front().value;  // HOT
            window.pop_front();  // HOT
        }
        return double(sum) / window.size();  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<Reading> readings(n);
    for (int i = 0; i < n; i++) readings[i] = {i, int(measured::random() % 1000)};
    measured::run([&] {
        MovingAverage average(k);
        double top = 0;
        for (const Reading& r : readings)  // HOT
            top = max(top, average.next(r));  // HOT
        return top;
    });
}
