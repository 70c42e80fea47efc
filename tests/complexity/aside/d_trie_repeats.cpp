// time: O(n k) space: O(k)
// axes: n,k
#include "measured.h"
using namespace std;

struct Trie {
    vector<array<int, 26>> kids;
    vector<int> ends;

    Trie() { fresh(); }

    int fresh() {
        kids.push_back({});
        ends.push_back(0);
        return (int)kids.size() - 1;
    }

    void insert(const string& w) {
        int at = 0;
        for (char c : w) {               // HOT
            int next = kids[at][c - 'a'];  // HOT
            if (!next) {                 // HOT
                next = fresh();
                kids[at][c - 'a'] = next;
            }
            at = next;                   // HOT
        }
        ends[at]++;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), k = measured::size(argc, argv, 2);
    vector<string> base(4), words(n);
    for (auto& b : base) b = measured::letters(k);
    for (int i = 0; i < n; i++) words[i] = base[i % 4];  // the log repeats the same four words
    measured::run([&] {
        Trie t;
        for (auto& w : words) t.insert(w);
        int most = 0;
        for (int e : t.ends) most = max(most, e);
        return most;
    });
}
