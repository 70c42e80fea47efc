// judge: first-unique-in-stream
// right: ordered map from time to event for those that are unique, ordered map from event to its time
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    map<string, int> timeOf;        // -1: more than once
    map<int, string> byTime;
    int now;
public:
    UniqueTracker() : now(0) {}

    void add(string& event) {
        auto [it, isNew] = timeOf.insert({event, now});
        if (isNew) {
            byTime[now] = event;
        } else if (it->second >= 0) {
            byTime.erase(it->second);
            it->second = -1;
        }
        ++now;
    }

    optional<string> first() {
        if (byTime.empty()) return nullopt;
        return byTime.begin()->second;
    }
};
