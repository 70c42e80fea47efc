// time: O(n^2 log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Leaderboard {
    struct Row {
        int score, player;
    };
    vector<Row> rows;

public:
    void join(int player, int score) {
        rows.push_back({score, player});
        sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {  // HOT
            return a.score != b.score ? a.score > b.score : a.player < b.player;  // HOT
        });
    }
    int leader() const { return rows.front().player; }
};

// the whole table is sorted again whenever a player comes in
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> scores = measured::numbers(n);
    measured::run([&] {
        Leaderboard board;
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            board.join(i, scores[i]);
            sum += board.leader();
        }
        return sum;
    });
}
