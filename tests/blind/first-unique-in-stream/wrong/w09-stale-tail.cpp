// judge: first-unique-in-stream
// wrong: linked list of its own whose tail is not set back when the last node is taken out; fails on: add("a"), add("b"), add("b"), add("c"), first() -> "a", add("a"), first() -> "c" but gives null
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    struct Node {
        string event;
        Node* prev = nullptr;
        Node* next = nullptr;
    };
    Node* head = nullptr;
    Node* tail = nullptr;
    unordered_map<string, Node*> nodes;
    unordered_set<string> done;
public:
    UniqueTracker() {}

    void add(string& event) {
        if (done.count(event)) return;
        auto it = nodes.find(event);
        if (it != nodes.end()) {
            Node* n = it->second;
            if (n->prev) n->prev->next = n->next;
            else head = n->next;
            if (n->next) n->next->prev = n->prev;
            nodes.erase(it);
            done.insert(event);
            return;
        }
        Node* n = new Node;
        n->event = event;
        if (!head) head = tail = n;
        else {
            n->prev = tail;
            tail->next = n;
            tail = n;
        }
        nodes[event] = n;
    }

    optional<string> first() {
        if (!head) return nullopt;
        return head->event;
    }
};
