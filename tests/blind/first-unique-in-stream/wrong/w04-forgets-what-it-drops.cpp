// judge: first-unique-in-stream
// wrong: forgets the count of an event when it drops it from the queue, so that its third time looks like the first; fails on: add("a"), add("a"), first() -> null, add("a"), first() -> null but gives "a"
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    queue<string> q;
    unordered_map<string, int> cnt;
public:
    UniqueTracker() {}

    void add(string& event) {
        int c = ++cnt[event];
        if (c == 1) q.push(event);
    }

    optional<string> first() {
        while (!q.empty()) {
            auto it = cnt.find(q.front());
            if (it->second == 1) return q.front();
            cnt.erase(it);          // not needed any more
            q.pop();
        }
        return nullopt;
    }
};
