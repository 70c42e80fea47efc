// verdict: wrong-answer
// Finds the entry before, and does not look whether it is of the same order.
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    map<pair<int, int>, string> events;
    map<int, int> contiguous;

  public:
    OrderTracker() {}

    bool receive(int order, int version, string status) {
        return events.insert({{order, version}, status}).second;
    }

    optional<string> status(int order) { return statusAt(order, INT_MAX); }

    optional<string> statusAt(int order, int version) {
        auto it = events.upper_bound({order, version});
        if (it == events.begin())
            return nullopt;
        return prev(it)->second;
    }

    int missing(int order) {
        int& last = contiguous[order];
        while (events.count({order, last + 1}))
            last++;
        return last + 1;
    }
};
