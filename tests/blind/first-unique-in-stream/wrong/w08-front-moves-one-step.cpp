// judge: first-unique-in-stream
// wrong: when the event in front comes again, goes on by one, though the next may have been repeated before; fails on: add("a"), add("b"), add("c"), add("b"), add("a"), first() -> "c" but gives "b"
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    vector<string> order;
    unordered_map<string, int> at;
    size_t front = 0;
public:
    UniqueTracker() {}

    void add(string& event) {
        auto it = at.find(event);
        if (it == at.end()) {
            at[event] = order.size();
            order.push_back(event);
        } else if ((size_t)it->second == front) {
            front++;
        }
    }

    optional<string> first() {
        if (front >= order.size()) return nullopt;
        return order[front];
    }
};
