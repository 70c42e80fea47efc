// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class TextEditor {
    vector<string> lines;
    vector<vector<string>> history;

public:
    void insertLine(int at, const string& text) {
        history.push_back(lines); // HOT
        lines.insert(lines.begin() + at, text); // HOT
    }

    bool undo() {
        if (history.empty()) return false;
        lines = history.back();
        history.pop_back();
        return true;
    }

    int lineCount() const { return lines.size(); }
};

int edit(const vector<int>& positions) {
    TextEditor editor;
    for (size_t i = 0; i < positions.size(); i++) {
        editor.insertLine(positions[i], "line");
    }
    editor.undo();
    return editor.lineCount();
} // HOT

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> positions(n);
    for (int i = 0; i < n; i++) positions[i] = measured::random() % (i + 1);
    measured::run([&] { return edit(positions); });
}
