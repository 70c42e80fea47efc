// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

struct TrieNode {
    unique_ptr<TrieNode> child[4];
};

int code(char c) {
    switch (c) {
        case 'A': return 0;
        case 'C': return 1;
        case 'G': return 2;
    }
    return 3;
}

// Distinct substrings are the nodes of the trie of all suffixes.
long long distinctFragments(const string& dna) {
    TrieNode root;
    long long count = 0;
    for (size_t i = 0; i < dna.size(); i++) {
        TrieNode* cur = &root;
        for (size_t j = i; j < dna.size(); j++) {  // HOT
            auto& next = cur->child[code(dna[j])];  // HOT
            if (!next) {  // HOT
                next = make_unique<TrieNode>();  // HOT
                count++;  // HOT
            }
            cur = next.get();  // HOT
        }
    }
    return count;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string dna = measured::letters(n, 4);
    for (char& c : dna)
        c = "ACGT"[c - 'a'];
    measured::run([&] { return distinctFragments(dna); });
}
