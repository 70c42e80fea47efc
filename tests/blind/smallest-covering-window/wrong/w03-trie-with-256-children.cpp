// judge: smallest-covering-window
// wrong: trie whose nodes have 256 children each, 1 KiB a node, far beyond the memory limit; fails on: required = 50000 different random tags of 32 letters, log the same twice -> [0,49999] but runs out of memory
#include <bits/stdc++.h>
using namespace std;

struct TagTrie {
    struct Node {
        int child[256];
        int id;
        Node() : id(-1) { memset(child, 0, sizeof child); }
    };
    deque<Node> nodes;
    int count = 0;
    TagTrie() { nodes.emplace_back(); }
    int add(const string& s) {
        int v = 0;
        for (unsigned char c : s) {
            if (!nodes[v].child[c]) {
                nodes.emplace_back();
                nodes[v].child[c] = nodes.size() - 1;
            }
            v = nodes[v].child[c];
        }
        if (nodes[v].id < 0) nodes[v].id = count++;
        return nodes[v].id;
    }
    int find(const string& s) const {
        int v = 0;
        for (unsigned char c : s) {
            v = nodes[v].child[c];
            if (!v) return -1;
        }
        return nodes[v].id;
    }
};

vector<int> smallestWindow(vector<string>& log, vector<string>& required) {
    TagTrie trie;
    vector<int> need;
    for (auto& t : required) {
        int id = trie.add(t);
        if (id == (int)need.size()) need.push_back(0);
        need[id]++;
    }
    int n = log.size(), missing = required.size(), left = 0;
    vector<int> tag(n), best;
    for (int i = 0; i < n; i++) tag[i] = trie.find(log[i]);
    for (int i = 0; i < n; i++) {
        if (tag[i] >= 0 && need[tag[i]]-- > 0) missing--;
        while (!missing) {
            if (best.empty() || i - left < best[1] - best[0]) best = {left, i};
            if (tag[left] >= 0 && ++need[tag[left]] > 0) missing++;
            left++;
        }
    }
    return best;
}
