// judge: first-unique-in-stream
// wrong: trie with 256 children in each node, 1 KiB for each byte of each event; fails on: add of 90000 random events of 32 bytes each, first() -> the first of them but runs out of memory (2.7 GiB)
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    struct Node {
        int child[256];
        int id;
        Node() : id(-1) { fill(child, child + 256, 0); }
    };
    deque<Node> trie;
    vector<string> events;
    vector<bool> again;
    size_t front = 0;
public:
    UniqueTracker() { trie.emplace_back(); }

    void add(string& event) {
        int v = 0;
        for (unsigned char c : event) {
            if (!trie[v].child[c]) {
                int fresh = (int)trie.size();
                trie.emplace_back();
                trie[v].child[c] = fresh;
            }
            v = trie[v].child[c];
        }
        if (trie[v].id >= 0) again[trie[v].id] = true;
        else {
            trie[v].id = (int)events.size();
            events.push_back(event);
            again.push_back(false);
        }
    }

    optional<string> first() {
        while (front < events.size() && again[front]) ++front;
        if (front == events.size()) return nullopt;
        return events[front];
    }
};
