// time: O(n*m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

class HitCounter {
    int window;
    vector<int> times, hits;

public:
    HitCounter(int window) : window(window), times(window, -window), hits(window, 0) {}

    void hit(int timestamp) {
        int slot = timestamp % window;
        if (times[slot] != timestamp) {
            times[slot] = timestamp;
            hits[slot] = 0;
        }
        hits[slot]++;
    }

    int getHits(int timestamp) {
        int total = 0;
        for (int i = 0; i < window; i++) { // HOT
            if (timestamp - times[i] < window) { // HOT
                total += hits[i]; // HOT
            }
        }
        return total;
    }
};

long long monitor(const vector<int>& stamps, int window) {
    HitCounter counter(window);
    long long sum = 0;
    for (int t : stamps) {
        counter.hit(t);
        sum += counter.getHits(t);
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<int> stamps(n);
    int now = 1;
    for (int& t : stamps) t = now += measured::random() % 3;
    measured::run([&] { return monitor(stamps, m); });
}
