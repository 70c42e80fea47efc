// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

struct Stroke {
    int x, y;
    string tool;
};

// Drawing board: every action first saves a full snapshot for undo.
class Canvas {
    vector<Stroke> strokes;
    vector<vector<Stroke>> history;

public:
    void draw(int x, int y, const string& tool) {
        history.push_back(strokes);  // HOT
        strokes.push_back({x, y, tool});
    }

    bool undo() {
        if (history.empty())
            return false;
        strokes = history.back();  // HOT
        history.pop_back();
        return true;
    }

    long long checksum() const {
        long long sum = 0;
        for (auto& s : strokes)
            sum += s.x * 3LL + s.y + s.tool.size();
        return sum;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto xs = measured::numbers(n, 1000), ys = measured::numbers(n, 1000);
    vector<string> tools{"pen", "brush", "eraser"};
    measured::run([&] {
        Canvas canvas;
        for (int i = 0; i < n; i++)
            canvas.draw(xs[i], ys[i], tools[i % 3]);
        for (int i = 0; i < n / 4; i++)
            canvas.undo();
        return canvas.checksum();
    });
}
