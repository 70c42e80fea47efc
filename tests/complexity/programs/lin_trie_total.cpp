// time: O(n) space: O(n)
// axes: n
// n is the total length of the words, each of which has 24 letters out of 8.
#include "measured.h"
using namespace std;

class Trie {
    struct Node {
        int next[8] = {};
        bool end = false;
    };
    vector<Node> nodes;

public:
    Trie() : nodes(1) {}
    void insert(string_view w) {
        int cur = 0;
        for (char c : w) { // HOT
            int k = c - 'a'; // HOT
            if (!nodes[cur].next[k]) { // HOT
                nodes[cur].next[k] = nodes.size(); // HOT
                nodes.emplace_back(); // HOT
            }
            cur = nodes[cur].next[k]; // HOT
        }
        nodes[cur].end = true;
    }
    bool contains(string_view w) const {
        int cur = 0;
        for (char c : w) // HOT
            if (!(cur = nodes[cur].next[c - 'a'])) return false; // HOT
        return nodes[cur].end;
    }
    int size() const { return nodes.size(); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string text = measured::letters(n, 8);
    vector<string_view> words;
    for (int i = 0; i < n; i += 24) words.push_back(string_view(text).substr(i, 24));
    measured::run([&] {
        Trie t;
        for (auto w : words) t.insert(w); // HOT
        int found = 0;
        for (auto w : words) found += t.contains(w); // HOT
        return found + t.size();
    });
}
