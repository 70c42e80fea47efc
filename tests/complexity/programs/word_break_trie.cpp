// time: O(n * k) space: O(n)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

struct Trie {
    Trie* next[26] = {};
    bool word = false;

    void insert(const string& s) {
        Trie* node = this;
        for (char c : s) {
            if (!node->next[c - 'a']) node->next[c - 'a'] = new Trie;
            node = node->next[c - 'a'];
        }
        node->word = true;
    }
};

bool wordBreak(const string& s, const Trie& dictionary) {
    int n = s.size();
    vector<int> reachable(n + 1);
    reachable[0] = 1;
    for (int i = 0; i < n; i++) {
        if (!reachable[i]) continue;
        const Trie* node = &dictionary;
        for (int j = i; j < n; j++) {  // HOT
            node = node->next[s[j] - 'a'];  // HOT
            if (!node) break;  // HOT
            if (node->word) reachable[j + 1] = 1;  // HOT
        }
    }
    return reachable[n];
}

// one letter only, and words of 1 and of k letters
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    char letter = 'a' + measured::random() % 26;
    Trie dictionary;
    dictionary.insert(string(1, letter));
    dictionary.insert(string(k, letter));
    string s(n, letter);
    measured::run([&] { return wordBreak(s, dictionary); });
}
