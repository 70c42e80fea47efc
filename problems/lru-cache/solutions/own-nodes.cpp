// verdict: accepted
// time: O(n), space: O(c)
// Nodes linked by hand between two that are no entries, as most people write it.
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Node {
        string key;
        long long value = 0;
        Node* prev = nullptr;
        Node* next = nullptr;
    };

    size_t capacity;
    unordered_map<string, Node*> nodes;
    Node head, tail;

    void unlink(Node* node) {
        node->prev->next = node->next;
        node->next->prev = node->prev;
    }

    void append(Node* node) {
        node->prev = tail.prev;
        node->next = &tail;
        tail.prev->next = node;
        tail.prev = node;
    }

  public:
    LruCache(int capacity) : capacity(capacity) {
        head.next = &tail;
        tail.prev = &head;
    }

    optional<long long> get(const string& key) {
        if (!nodes.count(key))
            return nullopt;
        Node* node = nodes[key];
        unlink(node);
        append(node);
        return node->value;
    }

    void put(const string& key, long long value) {
        if (nodes.count(key)) {
            Node* node = nodes[key];
            node->value = value;
            unlink(node);
            append(node);
            return;
        }
        Node* node;
        if (nodes.size() == capacity) {
            node = head.next;
            unlink(node);
            nodes.erase(node->key);
        } else {
            node = new Node;
        }
        node->key = key;
        node->value = value;
        append(node);
        nodes[key] = node;
    }
};
