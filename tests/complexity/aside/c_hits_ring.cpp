// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class HitCounter {
    static constexpr int WINDOW = 60;
    array<int, WINDOW> second{};
    array<int, WINDOW> hits{};

public:
    void hit(int now) {
        int slot = now % WINDOW;  // HOT
        if (second[slot] != now) {  // HOT
            second[slot] = now;  // HOT
            hits[slot] = 0;  // HOT
        }
        hits[slot]++;  // HOT
    }
    int lastMinute(int now) const {
        int sum = 0;
        for (int s = 0; s < WINDOW; s++)  // HOT
            if (second[s] + WINDOW > now) sum += hits[s];  // HOT
        return sum;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> times(n);
    int now = 100;
    for (int& t : times) t = now += measured::random() % 3;
    measured::run([&] {
        HitCounter counter;
        long long seen = 0;
        for (int t : times) {  // HOT
            counter.hit(t);  // HOT
            seen += counter.lastMinute(t);  // HOT
        }
        return seen;
    });
}
