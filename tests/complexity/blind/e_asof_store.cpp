// time: O(n log n + m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

// Readings arrive in any order of time; ask for the value that was valid at a time.
class AsOfStore {
    map<int, int> readings;

public:
    void set(int time, int value) {
        readings[time] = value;  // HOT
    }

    int get(int time) const {
        auto it = readings.upper_bound(time);  // HOT
        return it == readings.begin() ? -1 : prev(it)->second;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto times = measured::shuffled(n);
    auto values = measured::numbers(n);
    auto asked = measured::numbers(m, n);
    measured::run([&] {
        AsOfStore store;
        for (int i = 0; i < n; i++)
            store.set(times[i], values[i]);
        long long sum = 0;
        for (int t : asked)
            sum += store.get(t);
        return sum;
    });
}
