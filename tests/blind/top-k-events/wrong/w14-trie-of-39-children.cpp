// judge: top-k-events
// wrong: a trie with an array of 39 children in every node needs over 500 MB for many long names; fails on: 120000 different random names of 32 bytes, k=10 (memory)
#include <bits/stdc++.h>
using namespace std;

static const string kAlphabet = "-.0123456789_abcdefghijklmnopqrstuvwxyz";  // in the order of the bytes

struct Trie {
    struct Node {
        array<int, 39> next{};
        int count = 0;
    };
    deque<Node> nodes = deque<Node>(1);
    int code[256] = {};

    Trie() {
        for (int i = 0; i < 39; i++) code[(unsigned char)kAlphabet[i]] = i;
    }
    void add(const string& s) {
        int at = 0;
        for (unsigned char c : s) {
            int child = nodes[at].next[code[c]];
            if (child == 0) {
                child = (int)nodes.size();
                nodes.emplace_back();
                nodes[at].next[code[c]] = child;
            }
            at = child;
        }
        nodes[at].count++;
    }
    void walk(int at, string& prefix, vector<pair<int, string>>& out) const {
        if (nodes[at].count) out.emplace_back(nodes[at].count, prefix);
        for (int i = 0; i < 39; i++) {
            if (int child = nodes[at].next[i]) {
                prefix.push_back(kAlphabet[i]);
                walk(child, prefix, out);
                prefix.pop_back();
            }
        }
    }
};

vector<string> topKEvents(vector<string>& events, int k) {
    Trie trie;
    for (auto& e : events) trie.add(e);
    vector<pair<int, string>> kinds;
    string prefix;
    trie.walk(0, prefix, kinds);
    stable_sort(kinds.begin(), kinds.end(), [](auto& a, auto& b) { return a.first > b.first; });
    vector<string> ans;
    for (size_t i = 0; i < kinds.size() && i < (size_t)k; i++) ans.push_back(kinds[i].second);
    return ans;
}
