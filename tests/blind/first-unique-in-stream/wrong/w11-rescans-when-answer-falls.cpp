// judge: first-unique-in-stream
// wrong: keeps the answer, but searches from the very start of the stream whenever it falls, quadratic; fails on: add("e0"), ..., add("e33332"), then for i = 0, 1, ... 33332: add("e" + i), first() -> "e" + (i + 1), at last null (too slow)
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    vector<string> stream;
    unordered_map<string, int> count;
    optional<string> answer;
    bool known = true;
public:
    UniqueTracker() {}

    void add(string& event) {
        stream.push_back(event);
        int c = ++count[event];
        if (c == 1 && known && !answer) answer = event;
        if (c == 2 && known && answer == event) known = false;
    }

    optional<string> first() {
        if (!known) {
            answer = nullopt;
            for (const string& e : stream) {
                if (count[e] == 1) {
                    answer = e;
                    break;
                }
            }
            known = true;
        }
        return answer;
    }
};
