// judge: first-unique-in-stream
// right: queue of events in the order of their first time, counts in a hash map, dropped from the front when asked
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    unordered_map<string, int> count;
    queue<string> waiting;
public:
    UniqueTracker() = default;

    void add(string& event) {
        if (++count[event] == 1) waiting.push(event);
    }

    optional<string> first() {
        while (!waiting.empty() && count[waiting.front()] > 1) waiting.pop();
        if (waiting.empty()) return {};
        return waiting.front();
    }
};
