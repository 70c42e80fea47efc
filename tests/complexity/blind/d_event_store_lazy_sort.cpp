// time: O(n log n + m log n) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

class EventStore {
    vector<int> stamps;
    bool dirty = false;

public:
    void record(int timestamp) {
        stamps.push_back(timestamp);
        dirty = true;
    }

    int countBetween(int from, int to) {
        if (dirty) {
            sort(stamps.begin(), stamps.end()); // HOT
            dirty = false;
        }
        auto lo = lower_bound(stamps.begin(), stamps.end(), from); // HOT
        auto hi = upper_bound(stamps.begin(), stamps.end(), to); // HOT
        return hi - lo;
    }
};

long long analyse(const vector<int>& events, const vector<pair<int, int>>& queries) {
    EventStore store;
    for (int e : events) store.record(e);
    long long total = 0;
    for (auto& [from, to] : queries) total += store.countBetween(from, to);
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto events = measured::numbers(n);
    vector<pair<int, int>> queries(m);
    for (auto& [from, to] : queries) {
        from = measured::random() % 1000000000;
        to = measured::random() % 1000000000;
        if (from > to) swap(from, to);
    }
    measured::run([&] { return analyse(events, queries); });
}
