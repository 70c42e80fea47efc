// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

struct Cell {
    int value = 0;
    bool bold = false;
};

class Editor {
    vector<Cell> doc;
    vector<vector<Cell>> undo;

public:
    void type(int value) {
        undo.push_back(doc); // HOT
        doc.push_back({value, value % 2 == 0});
    }
    int back(int steps) const { return undo[undo.size() - steps].size(); }
};

int session(const vector<int>& keys) {
    Editor ed;
    for (int k : keys) ed.type(k); // HOT
    return ed.back(2);
}

int main(int argc, char** argv) {
    auto keys = measured::numbers(measured::size(argc, argv, 1), 256);
    measured::run([&] { return session(keys); });
}
