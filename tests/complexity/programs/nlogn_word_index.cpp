// time: O(n log n) space: O(n)
// axes: n
// Words of eight letters, nearly all of them different.
#include "measured.h"
using namespace std;

class Index {
    map<string, vector<int>> positions;

public:
    void add(const string& word, int at) { positions[word].push_back(at); } // HOT
    int gap(const string& word) const {
        auto it = positions.find(word); // HOT
        return it->second.back() - it->second.front();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> words(n);
    for (auto& w : words) w = measured::letters(8);
    measured::run([&] {
        Index index;
        for (int i = 0; i < n; i++) index.add(words[i], i); // HOT
        int widest = 0;
        for (auto& w : words) widest = max(widest, index.gap(w)); // HOT
        return widest;
    });
}
