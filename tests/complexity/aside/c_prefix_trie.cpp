// time: O(n*m) space: O(n*m)
// axes: n,m
// where: m >= 32
#include "measured.h"
using namespace std;

class PrefixIndex {
    struct Node {
        int child[4] = {-1, -1, -1, -1};
        int words = 0;
    };
    vector<Node> nodes{Node{}};

public:
    void add(const string& word) {
        int at = 0;
        for (char letter : word) {  // HOT
            int c = letter - 'a';  // HOT
            if (nodes[at].child[c] < 0) {  // HOT
                nodes[at].child[c] = (int)nodes.size();  // HOT
                nodes.push_back(Node{});  // HOT
            }
            at = nodes[at].child[c];  // HOT
            nodes[at].words++;  // HOT
        }
    }
    int countPrefix(const string& prefix) const {
        int at = 0;
        for (char letter : prefix) {
            at = nodes[at].child[letter - 'a'];
            if (at < 0) return 0;
        }
        return nodes[at].words;
    }
};

// n words of m letters out of four
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> words(n);
    for (string& word : words) word = measured::letters(m, 4);
    measured::run([&] {
        PrefixIndex index;
        for (const string& word : words) index.add(word);
        return index.countPrefix("ab") + index.countPrefix("dcba");
    });
}
