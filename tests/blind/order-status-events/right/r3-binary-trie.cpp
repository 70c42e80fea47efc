// judge: order-status-events
// right: per order a binary trie over the 30 bits of version - 1 with counts: predecessor by the last left branch, least missing by full subtrees
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    struct Node {
        int child[2] = {0, 0};
        int count = 0;
    };
    vector<Node> nodes{1};
    vector<string> names;
    unordered_map<int, int> root;

    int greatest(int v, int bit) {  // v has at least one leaf, at depth "bit" above the leaves
        for (; bit >= 0; --bit) v = nodes[v].child[nodes[v].child[1] != 0];
        return v;
    }

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        int x = version - 1;
        int& r = root[order];
        if (!r) {
            r = nodes.size();
            nodes.emplace_back();
        }
        int path[31];
        int v = r;
        for (int bit = 29; bit >= 0; --bit) {
            path[bit] = v;
            int b = x >> bit & 1;
            if (!nodes[v].child[b]) {
                int fresh = nodes.size();
                nodes.emplace_back();
                nodes[v].child[b] = fresh;
            }
            v = nodes[v].child[b];
        }
        if (nodes[v].count) return false;
        nodes[v].count = 1;
        nodes[v].child[0] = names.size();
        names.push_back(status);
        for (int bit = 0; bit < 30; ++bit) ++nodes[path[bit]].count;
        return true;
    }

    optional<string> status(int order) {
        auto it = root.find(order);
        if (it == root.end()) return nullopt;
        return names[nodes[greatest(it->second, 29)].child[0]];
    }

    optional<string> statusAt(int order, int version) {
        auto it = root.find(order);
        if (it == root.end()) return nullopt;
        int x = version - 1;
        int v = it->second, sideNode = 0, sideBit = -1;
        for (int bit = 29; bit >= 0 && v; --bit) {
            int b = x >> bit & 1;
            if (b && nodes[v].child[0]) {
                sideNode = nodes[v].child[0];
                sideBit = bit - 1;
            }
            v = nodes[v].child[b];
        }
        if (!v) {
            if (!sideNode) return nullopt;
            v = greatest(sideNode, sideBit);
        }
        return names[nodes[v].child[0]];
    }

    int missing(int order) {
        auto it = root.find(order);
        if (it == root.end()) return 1;
        int v = it->second, x = 0;
        for (int bit = 29; bit >= 0 && v; --bit) {
            int left = nodes[v].child[0];
            if (left && nodes[left].count == 1 << bit) {
                x |= 1 << bit;
                v = nodes[v].child[1];
            } else {
                v = left;
            }
        }
        return x + 1;
    }
};
