// time: O(n log k) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

struct Node {
    int uses, time, key, value;
    bool operator<(const Node& rhs) const {  // HOT
        return uses == rhs.uses ? time < rhs.time : uses < rhs.uses;  // HOT
    }
};

class LFUCache {
    int capacity, now = 0;
    unordered_map<int, Node> table;
    set<Node> order;

    void touch(Node& node) {
        order.erase(node);  // HOT
        node.uses++;
        node.time = ++now;
        order.insert(node);  // HOT
    }

public:
    LFUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = table.find(key);
        if (it == table.end()) return -1;
        touch(it->second);  // HOT
        return it->second.value;
    }

    void put(int key, int value) {
        auto it = table.find(key);
        if (it != table.end()) {
            order.erase(it->second);  // HOT
            it->second.value = value;
            order.insert(it->second);  // HOT
            touch(it->second);  // HOT
            return;
        }
        if ((int)table.size() == capacity) {
            table.erase(order.begin()->key);
            order.erase(order.begin());
        }
        Node node{1, ++now, key, value};
        table.insert({key, node});
        order.insert(node);  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    vector<int> keys = measured::numbers(n, 2 * k);
    measured::run([&] {
        LFUCache cache(k);
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            if (i & 1) cache.put(keys[i], i);  // HOT
            else sum += cache.get(keys[i]);  // HOT
        }
        return sum;
    });
}
