// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

struct TrieNode {
    TrieNode* child[4] = {};
};

int countDistinctSubstrings(const string& dna) {
    TrieNode* root = new TrieNode();
    int count = 0;
    for (size_t start = 0; start < dna.size(); start++) {
        TrieNode* node = root;
        for (size_t i = start; i < dna.size(); i++) { // HOT
            TrieNode*& next = node->child[dna[i] - 'a']; // HOT
            if (!next) { // HOT
                next = new TrieNode(); // HOT
                count++; // HOT
            }
            node = next; // HOT
        }
    }
    return count;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string dna = measured::letters(n, 4);
    measured::run([&] { return countDistinctSubstrings(dna); });
}
