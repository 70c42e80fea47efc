// time: O(n*m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

class Editor {
    list<char> text;

public:
    explicit Editor(const string& s) : text(s.begin(), s.end()) {}

    // Overtypes the character at pos.
    void overtype(int pos, char c) {
        auto it = next(text.begin(), pos);  // HOT
        it = text.erase(it);
        text.insert(it, c);
    }

    string str() const { return string(text.begin(), text.end()); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    string start = measured::letters(n), typed = measured::letters(m);
    auto where = measured::numbers(m, n);
    measured::run([&] {
        Editor editor(start);
        for (int i = 0; i < m; i++)
            editor.overtype(where[i], typed[i]);
        return editor.str();
    });
}
