// judge: order-status-events
// right: one map for all events with the key (order, version); received versions merged into intervals for missing
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    map<pair<int, int>, string> events;
    map<pair<int, int>, int> runs;  // (order, first) -> last of a maximal run of received versions

    optional<string> upTo(int order, int version) {
        auto it = events.upper_bound({order, version});
        if (it == events.begin()) return nullopt;
        --it;
        if (it->first.first != order) return nullopt;
        return it->second;
    }

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        if (!events.emplace(make_pair(order, version), status).second) return false;
        auto right = runs.upper_bound({order, version});
        int last = version;
        if (right != runs.end() && right->first == make_pair(order, version + 1)) {
            last = right->second;
            right = runs.erase(right);
        }
        if (right != runs.begin()) {
            auto left = prev(right);
            if (left->first.first == order && left->second == version - 1) {
                left->second = last;
                return true;
            }
        }
        runs[{order, version}] = last;
        return true;
    }

    optional<string> status(int order) { return upTo(order, INT_MAX); }

    optional<string> statusAt(int order, int version) { return upTo(order, version); }

    int missing(int order) {
        auto it = runs.find({order, 1});
        return it == runs.end() ? 1 : it->second + 1;
    }
};
