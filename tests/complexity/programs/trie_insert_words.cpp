// time: O(n * m) space: O(n * m)
// axes: n,m
#include "measured.h"
using namespace std;

class Trie {
    struct Node {
        Node* child[4] = {};
        bool isWord = false;
    };
    Node root;

  public:
    void insert(const string& word) {
        Node* node = &root;
        for (char c : word) {                    // HOT
            Node*& next = node->child[c - 'a'];  // HOT
            if (!next)                           // HOT
                next = new Node;                 // HOT
            node = next;                         // HOT
        }
        node->isWord = true;
    }

    bool search(const string& word) const {
        const Node* node = &root;
        for (char c : word) {             // HOT
            node = node->child[c - 'a'];  // HOT
            if (!node)                    // HOT
                return false;
        }
        return node->isWord;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 20);
    vector<string> words(n);
    for (int i = 0; i < n; i++) {
        // The head alone tells the words apart, so each has m nodes of its own.
        for (int shift = 18; shift >= 0; shift -= 2)
            words[i] += char('a' + (i >> shift & 3));
        words[i] += measured::letters(m, 4);
    }
    measured::run([&] {
        Trie trie;
        for (const string& word : words)
            trie.insert(word);
        return count_if(words.begin(), words.end(), [&](auto& w) { return trie.search(w); });
    });
}
