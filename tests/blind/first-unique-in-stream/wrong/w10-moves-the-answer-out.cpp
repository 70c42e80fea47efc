// judge: first-unique-in-stream
// wrong: moves the text out of the queue into the answer, the next question gets an empty one; fails on: add("a"), first() -> "a", first() -> "a" but gives ""
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    struct Slot { string event; bool unique = true; };
    deque<Slot> slots;
    unordered_map<string, Slot*> bySlot;        // a deque does not move its elements at push_back
    size_t begin = 0;
public:
    UniqueTracker() {}

    void add(string& event) {
        auto it = bySlot.find(event);
        if (it != bySlot.end()) {
            it->second->unique = false;
            return;
        }
        slots.push_back({event});
        bySlot.emplace(event, &slots.back());
    }

    optional<string> first() {
        while (begin < slots.size() && !slots[begin].unique) ++begin;
        if (begin == slots.size()) return nullopt;
        return std::move(slots[begin].event);
    }
};
