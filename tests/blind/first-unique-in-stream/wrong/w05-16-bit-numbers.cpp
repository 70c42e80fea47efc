// judge: first-unique-in-stream
// wrong: numbers the events in 16 bits, number 65536 is 0 again; fails on: add("0"), ..., add("65536"), add("65536"), first() -> "0" but gives "1"
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    vector<string> names;
    vector<char> dup;
    unordered_map<string, unsigned short> id;
    size_t pos = 0;
public:
    UniqueTracker() {}

    void add(string& event) {
        auto it = id.find(event);
        if (it == id.end()) {
            id[event] = names.size();
            names.push_back(event);
            dup.push_back(0);
        } else {
            dup[it->second] = 1;
        }
    }

    optional<string> first() {
        while (pos < names.size() && dup[pos]) ++pos;
        if (pos < names.size()) return names[pos];
        return nullopt;
    }
};
