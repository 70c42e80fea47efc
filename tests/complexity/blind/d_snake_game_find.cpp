// time: O(n*m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

class SnakeGame {
    deque<pair<int, int>> body;  // head in front

public:
    SnakeGame(int length) {
        for (int i = 0; i < length; i++) body.push_back({0, -i});
    }

    bool move(char direction) {
        auto [row, col] = body.front();
        if (direction == 'R') col++;
        if (direction == 'L') col--;
        if (direction == 'U') row--;
        if (direction == 'D') row++;
        body.pop_back();
        pair<int, int> head = {row, col};
        if (find(body.begin(), body.end(), head) != body.end()) return false; // HOT
        body.push_front(head);
        return true;
    }
};

int playGame(const string& moves, int length) {
    SnakeGame game(length);
    int survived = 0;
    for (char c : moves) {
        if (!game.move(c)) break;
        survived++;
    }
    return survived;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    // Only right and down: the snake never meets itself.
    string moves(n, 'R');
    for (char& c : moves)
        if (measured::random() % 2) c = 'D';
    measured::run([&] { return playGame(moves, m); });
}
