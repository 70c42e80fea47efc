// judge: first-unique-in-stream
// right: list of the unique events, hash map from event to its place in the list (end: no longer unique)
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    list<string> uniq;
    unordered_map<string, list<string>::iterator> where;
public:
    UniqueTracker() {}

    void add(string& event) {
        auto it = where.find(event);
        if (it == where.end()) {
            uniq.push_back(event);
            where.emplace(event, prev(uniq.end()));
        } else if (it->second != uniq.end()) {
            uniq.erase(it->second);
            it->second = uniq.end();
        }
    }

    optional<string> first() {
        if (uniq.empty()) return nullopt;
        return uniq.front();
    }
};
