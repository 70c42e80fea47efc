// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class LFUCache {
    struct Node {
        int value, uses;
        list<int>::iterator place;
    };
    int capacity, least = 0;
    unordered_map<int, Node> nodes;
    unordered_map<int, list<int>> buckets;

    void touch(int key, Node& node) {
        auto& from = buckets[node.uses];  // HOT
        from.erase(node.place);  // HOT
        if (from.empty()) {
            buckets.erase(node.uses);
            if (least == node.uses) least++;
        }
        auto& to = buckets[++node.uses];  // HOT
        to.push_front(key);  // HOT
        node.place = to.begin();
    }

public:
    LFUCache(int cap) : capacity(cap) {}

    int get(int key) {
        auto it = nodes.find(key);  // HOT
        if (it == nodes.end()) return -1;
        touch(key, it->second);  // HOT
        return it->second.value;
    }

    void put(int key, int value) {
        auto it = nodes.find(key);  // HOT
        if (it != nodes.end()) {
            it->second.value = value;
            touch(key, it->second);  // HOT
            return;
        }
        if ((int)nodes.size() == capacity) {
            auto& victims = buckets[least];  // HOT
            nodes.erase(victims.back());  // HOT
            victims.pop_back();  // HOT
            if (victims.empty()) buckets.erase(least);  // HOT
        }
        least = 1;
        auto& fresh = buckets[1];  // HOT
        fresh.push_front(key);  // HOT
        nodes[key] = {value, 1, fresh.begin()};  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> keys = measured::numbers(n, n / 2 + 1);
    measured::run([&] {
        LFUCache cache(n / 4 + 1);
        long long hits = 0;
        for (int key : keys) {
            if (cache.get(key) != -1)  // HOT
                hits++;
            else
                cache.put(key, key * 2 + 1);  // HOT
        }
        return hits;
    });
}
