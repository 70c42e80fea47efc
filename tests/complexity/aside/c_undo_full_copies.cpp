// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class Editor {
    vector<string> lines;
    vector<vector<string>> history;

public:
    void append(const string& line) {
        history.push_back(lines);  // HOT
        lines.push_back(line);
    }
    bool undo() {
        if (history.empty()) return false;
        lines = std::move(history.back());
        history.pop_back();
        return true;
    }
    size_t length() const { return lines.size(); }
};

// before each edit the whole document is kept, then the last quarter of the edits is taken back
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> typed(n);
    for (string& line : typed) line = measured::letters(10);
    measured::run([&] {
        Editor editor;
        for (const string& line : typed) editor.append(line);
        for (int i = 0; i < n / 4; i++) editor.undo();
        return editor.length();
    });
}
