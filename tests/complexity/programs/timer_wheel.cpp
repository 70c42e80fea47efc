// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class TimerWheel {
    vector<vector<int>> slots;
    int now = 0;

public:
    TimerWheel(int size) : slots(size) {}  // HOT

    void schedule(int id, int delay) {
        slots[(now + delay) % slots.size()].push_back(id);  // HOT
    }

    long long tick() {
        now++;
        vector<int> due;
        due.swap(slots[now % slots.size()]);  // HOT
        long long fired = 0;
        for (int id : due) fired += id;  // HOT
        return fired;
    }
};

// n timers, then one turn of the wheel of m slots
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> delays = measured::numbers(n, m);
    measured::run([&] {
        TimerWheel wheel(m);  // HOT
        for (int i = 0; i < n; i++) wheel.schedule(i, delays[i] + 1);  // HOT
        long long sum = 0;
        for (int t = 0; t < m; t++) sum = (sum * 3 + wheel.tick()) % 1000007;  // HOT
        return sum;
    });
}
